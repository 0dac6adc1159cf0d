package org.khabar.kit.http.form;

import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Who knows where the same thing is found in another form: such a bean leads there from every answer. */
public interface AlternateLinks {

    /** Links (RFC 8288) with {@code rel="alternate"} for what the method answered to the request; none where it knows none. */
    Stream<String> of(HttpServerRequest request, Method resource);

    /** One such link. */
    static String link(String target, String mediaType) {
        return "<" + target + ">; rel=\"alternate\"; type=\"" + mediaType + "\"";
    }
}
