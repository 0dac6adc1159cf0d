package org.khabar.kit.http.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that there are beside JSON. */
@ApplicationScoped
public class MediaForms {

    /** The parameter that names a form, for those who cannot send Accept. */
    public static final String PARAMETER = "format";

    private final List<MediaForm> forms;

    MediaForms(@Any Instance<MediaForm> forms) {
        this.forms = forms.stream().toList();
    }

    /** The form that is wanted: that of the word, else that of the negotiated media type; empty for JSON. */
    public Optional<MediaForm> wanted(@Nullable String word, @Nullable MediaType negotiated) {
        return forms.stream()
                .filter(form -> word != null ? form.word().equals(word) : isOf(form, negotiated))
                .findFirst();
    }

    private static boolean isOf(MediaForm form, @Nullable MediaType type) {
        return type != null && form.mediaType().equals(type.getType() + "/" + type.getSubtype());
    }
}
