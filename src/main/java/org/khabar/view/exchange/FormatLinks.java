package org.khabar.view.exchange;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.kit.http.RequestAddress;
import org.khabar.kit.http.ResourceShape;
import org.khabar.kit.http.form.AlternateLinks;
import org.khabar.kit.http.form.MediaForms;

/** From an answer to the same thing in other vocabularies. */
@ApplicationScoped
class FormatLinks implements AlternateLinks {

    /** What chooses among the members of JSON is refused in another vocabulary. */
    private static final Set<String> OF_JSON = Set.of("fields", "include", "profile", "script");

    @Override
    public Stream<String> of(HttpServerRequest request, Method resource) {
        List<String> types = ResourceShape.mediaTypes(resource);
        if (!types.contains(Format.JSONLD.mediaType())) {
            return Stream.empty();
        }
        String word = request.getParam(MediaForms.PARAMETER);
        Format here = Format.accepted(request.getHeader("Accept"));
        RequestAddress address = RequestAddress.of(request);
        return Arrays.stream(Format.values())
                .filter(format -> types.contains(format.mediaType()))
                .filter(format -> word == null ? format != here : !format.word().equals(word))
                .map(format -> AlternateLinks.link(
                        address.with(MediaForms.PARAMETER, format.word(), OF_JSON), format.mediaType()));
    }
}
