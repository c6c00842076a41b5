vcl 4.1;

include "./consent.vcl";

backend default {
    .host = "127.0.0.1";
    .port = "3000";
}

sub vcl_recv {
    # Once: after a restart the cookie is no longer there.
    if (req.restarts == 0) {
        call consent_read;
    }

    # Pages are the same for all readers of one state; the rest of the cookies would keep them out of the cache.
    if ((req.method == "GET" || req.method == "HEAD") && req.url !~ "^/compte") {
        unset req.http.Cookie;
    }
}

sub vcl_deliver {
    call consent_answer;
}
