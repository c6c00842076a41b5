# Keeps one page per state of consent instead of one per reader: the application is told by `X-Consent: expressed necessary
# statistics`, answers with `Vary: X-Consent`, and readers and their caches get what is right for them.
# In words: anything but what the library writes is no choice.
import std;

sub consent_read {
    unset req.http.X-Consent-Value;
    unset req.http.X-Consent-Lists;
    unset req.http.X-Consent-Left;
    set req.http.X-Consent = "none necessary";

    # The one cookie of the name. Of two VCL cannot tell which is newer: none counts until the page has left one.
    std.collect(req.http.Cookie, "; ");
    if (req.http.Cookie ~ "(?:^|;\s*)consent=" && req.http.Cookie !~ "(?:^|;\s*)consent=.*;\s*consent=") {
        set req.http.X-Consent-Value = regsub(req.http.Cookie, "^(?:.*;)?\s*consent=([^;]*).*$", "\1");
    }

    # A whole choice of version 1 and revision 1. Names are letters, digits, ".", "*", "-" and "_", or beyond ASCII: nothing
    # that could be spelt in two ways. mode="implied": write b=(?:expressed|implied)
    if (req.http.X-Consent-Value ~ "^(?=.{1,1000}$)v=1&b=expressed&m=(?:implied|opt-in|opt-out)&r=1&t=\d{1,12}&id=[\w-]+&on=(?:[\w.*+-]|%[89A-F][0-9A-F])*&off=(?:[\w.*+-]|%[89A-F][0-9A-F])*(?:&[!-~]*)?$") {
        # Seconds until its 182 days are over. A minute more than all of them: clocks are seldom the same.
        set req.http.X-Consent-Left =
            std.integer(regsub(req.http.X-Consent-Value, "^v=1&b=\w+&m=[\w-]+&r=\d+&t=(\d+)&.*$", "\1"), 0)
            + 15724800 - std.integer(time = now);
        if (std.integer(req.http.X-Consent-Left, 0) > 0 && std.integer(req.http.X-Consent-Left, 0) < 15724860) {
            set req.http.X-Consent-Lists = regsub(req.http.X-Consent-Value, "^v=1&b=(\w+)&m=[\w-]+&r=\d+&t=\d+&id=[\w-]+&on=([^&]*)&off=([^&]*).*$", "\1 on +\2+ off +\3+");
        }
    }

    # No name in both lists, every category that the page asks about in one of them, and nothing that was only implied where
    # the browser sends Global Privacy Control.
    if (req.http.X-Consent-Lists ~ " on \S*\+([^+ ]+)\+\S* off \S*\+\1\+"
        || req.http.X-Consent-Lists !~ "\+statistics\+" || req.http.X-Consent-Lists !~ "\+marketing\+"
        || (req.http.X-Consent-Lists ~ "^implied" && req.http.Sec-GPC == "1")) {
        unset req.http.X-Consent-Lists;
    }

    if (req.http.X-Consent-Lists) {
        set req.http.X-Consent = regsub(req.http.X-Consent-Lists, " .*$", "") + " necessary";
        if (req.http.X-Consent-Lists ~ " on \S*\+statistics\+") {
            set req.http.X-Consent = req.http.X-Consent + " statistics";
        }
        if (req.http.X-Consent-Lists ~ " on \S*\+marketing\+") {
            set req.http.X-Consent = req.http.X-Consent + " marketing";
        }
    }
}

sub consent_answer {
    if (resp.http.Vary ~ "(?i)X-Consent") {
        # For no cache beyond this one; and a reader's own asks again, because a choice can change at any time.
        set resp.http.Vary = regsub(resp.http.Vary, "(?i)X-Consent", "Cookie, Sec-GPC");
        set resp.http.Cache-Control = "private, no-cache";
        unset resp.http.Age;

        # Safari, and every browser of an iPhone, keeps a script's cookie for seven days. Put "Secure; " into it on https.
        if (req.http.X-Consent-Lists && !resp.http.Set-Cookie
            && req.http.User-Agent ~ "AppleWebKit/(?!.*(?:Chrome|Android))") {
            set resp.http.Set-Cookie = "consent=" + req.http.X-Consent-Value
                + "; Path=/; SameSite=Lax; Max-Age=" + req.http.X-Consent-Left;
        }
    }
}
