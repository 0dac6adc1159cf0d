package org.khabar.kit.edit;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers to writes: what was written, as it is now, with the ETag that the next change has to name. */
public final class Written {

    private Written() {}

    /** 201, and where it is. */
    public static <T> RestResponse<T> created(String location, T entity, int version) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(location))
                .entity(entity)
                .header("ETag", ExpectedVersion.tag(version))
                .build();
    }

    /** 204: there is nothing to say of it but its version. */
    public static RestResponse<Void> silently(int version) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .header("ETag", ExpectedVersion.tag(version))
                .build();
    }

    /** 200: what was changed, or read in order to change it. */
    public static <T> RestResponse<T> ok(T entity, int version) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header("ETag", ExpectedVersion.tag(version))
                .build();
    }
}
