# Varnish in front of Khabar: answers are kept until Khabar says which are stale (vmod_xkey, from varnish-modules).
#
#   varnishd -f varnish.vcl -a :80 -p http_resp_hdr_len=32k -p http_resp_size=64k -p workspace_backend=160k
#
# The three settings make room for the keys of long lists. On Khabar's side:
#
#   khabar.purge.kind=xkey
#   khabar.purge.url=http://varnish:80/
vcl 4.1;

import xkey;

backend khabar {
    .host = "127.0.0.1";
    .port = "8080";
}

# Who may purge: Khabar's nodes.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        call take_purge;
    }
    # Monitoring and metrics are nobody's business.
    if (req.url ~ "^/q/(health|metrics)") {
        return (synth(404));
    }
    # A stream goes on for ever; a poll for what is new is about one client, and may be answered with 304 or late. Neither is
    # anybody else's.
    if (req.url ~ "^/v1/stream" || req.url ~ "[?&](since|wait)=") {
        return (pass);
    }
    if ((req.method != "GET" && req.method != "HEAD") || req.url ~ "^/editorial(/|$)") {
        return (pass);
    }
    # What is public is the same for everybody.
    unset req.http.Authorization;
    unset req.http.Cookie;
    return (hash);
}

sub take_purge {
    if (client.ip !~ purgers) {
        return (synth(403));
    }
    if (req.http.xkey-purge) {
        set req.http.x-purged = xkey.purge(req.http.xkey-purge);
    } else if (req.http.xkey-softpurge) {
        set req.http.x-purged = xkey.softpurge(req.http.xkey-softpurge);
    } else if (req.http.xkey-purge-all) {
        ban("obj.status != 0");
        set req.http.x-purged = "all";
    } else {
        return (synth(400, "Without keys"));
    }
    return (synth(200, "Purged " + req.http.x-purged));
}

sub vcl_backend_response {
    # The field by which vmod_xkey finds answers again.
    if (beresp.http.Surrogate-Key) {
        set beresp.http.xkey = beresp.http.Surrogate-Key;
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}
