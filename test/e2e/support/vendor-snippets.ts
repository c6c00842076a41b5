/** Replaces a vendor's script in a snippet: the queue that it would work off is what the tests look at. */
const nowhere = 'data:text/javascript,';

/**
 * What each vendor has its customers put on a page, shortened to what makes and fills its queue. The scripts that they load
 * are left out: the vendors' hosts are no part of a test.
 */
export const vendorSnippets: Readonly<Record<string, string>> = {
  google: `window.dataLayer = window.dataLayer || [];
    function gtag(){dataLayer.push(arguments);}
    gtag('config', 'G-TEST');`,
  microsoft: `(function(w,d,t,r,u){w[u]=w[u]||[]})(window,document,'script','${nowhere}','uetq');`,
  clarity: `(function(c,l,a,r,i){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};})(window,document,'clarity','script','id');`,
  matomo: `var _paq = window._paq = window._paq || [];
    _paq.push(['trackPageView']);`,
  meta: `!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?
    n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;
    n.push=n;n.loaded=!0;n.version='2.0';n.queue=[]}(window,document,'script','${nowhere}');
    fbq('init', '1'); fbq('track', 'PageView');`,
  tiktok: `!function(w,d,t){w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];
    ttq.methods=["page","track","identify","holdConsent","revokeConsent","grantConsent"];
    ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};
    for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.page();}(window,document,'ttq');`,
  pinterest: `!function(e){if(!window.pintrk){window.pintrk=function(){
    window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var n=window.pintrk;n.queue=[],n.version="3.0";}}();
    pintrk('load', '1'); pintrk('page');`,
};
