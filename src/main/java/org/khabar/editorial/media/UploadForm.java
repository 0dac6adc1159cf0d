package org.khabar.editorial.media;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.khabar.content.media.MediaDescription;
import org.khabar.content.media.picture.Upload;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.MediaMembers;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/**
 * An upload as a form sends it (RFC 7578): the part {@code file}, and parts of text under the names that they have in
 * JSON. Like everywhere, a part that is not known is refused; an empty one is left out, because that is what forms send
 * for a field that nobody filled in.
 *
 * @param upload the file
 * @param description what is said of it
 */
record UploadForm(Upload upload, MediaDescription description) {

    private static final String FILE = "file";
    private static final String FOCAL_POINT = "focalPoint";
    private static final List<String> TEXTS = List.of("title", "alt", "caption", "credit", FOCAL_POINT);

    /**
     * Reads the parts.
     *
     * @param maxSize of the file in bytes
     * @throws ProblemException INVALID_BODY with everything that is wrong with the parts, PAYLOAD_TOO_LARGE
     */
    static UploadForm read(MultipartFormDataInput form, long maxSize) {
        Map<String, Collection<FormValue>> parts = form.getValues();
        List<Violation> violations = new ArrayList<>();
        // The framework gives null for a part without a name.
        parts.forEach((name, values) -> check(Objects.requireNonNullElse(name, ""), values, violations));
        Collection<FormValue> files = parts.getOrDefault(FILE, List.of());
        if (files.isEmpty()) {
            violations.add(Violation.body("/" + FILE, "is missing"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(ProblemType.INVALID_BODY, violations);
        }
        MediaDescription description = Submitted.read(members(parts), MediaMembers::description);
        return new UploadForm(upload(files.iterator().next(), maxSize), description);
    }

    private static void check(String name, Collection<FormValue> values, List<Violation> violations) {
        boolean isFile = name.equals(FILE);
        if (!isFile && !TEXTS.contains(name)) {
            violations.add(
                    Violation.body("/" + name, "unknown part; known are " + FILE + ", " + String.join(", ", TEXTS)));
        } else if (values.size() > 1) {
            violations.add(Violation.body("/" + name, "is given " + values.size() + " times"));
        } else if (values.iterator().next().isFileItem() != isFile) {
            String message = isFile ? "must be a file: its part needs a filename" : "must be text, not a file";
            violations.add(Violation.body("/" + name, message));
        }
    }

    private static ObjectNode members(Map<String, Collection<FormValue>> parts) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (String name : TEXTS) {
            Collection<FormValue> values = parts.getOrDefault(name, List.of());
            String text = values.isEmpty() ? "" : values.iterator().next().getValue();
            if (!text.isBlank() && name.equals(FOCAL_POINT)) {
                members.set(name, Submitted.object(text));
            } else if (!text.isBlank()) {
                members.put(name, text);
            }
        }
        return members;
    }

    private static Upload upload(FormValue part, long maxSize) {
        Path file = part.getFileItem().getFile();
        try {
            if (Files.size(file) > maxSize) {
                throw new ProblemException(
                        ProblemType.PAYLOAD_TOO_LARGE, "A file may have at most " + maxSize + " bytes.");
            }
            return new Upload(Files.readAllBytes(file), part.getHeaders().getFirst("Content-Type"));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
    }
}
