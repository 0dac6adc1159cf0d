package org.khabar.intake.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** A text is no JSON, or none that is accepted. Its message is for whoever mends the text. */
public final class NotJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private NotJsonException(String message) {
        super(message);
    }

    /** Says what the parser says, without what only its programmers understand. */
    public static NotJsonException of(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new NotJsonException("nested more than " + Json.MAX_DEPTH + " deep, or a number too long");
        }
        JsonLocation place = e.getLocation();
        String said = e.getOriginalMessage();
        int detail = said.indexOf("\n");
        String message = "not JSON: " + (detail < 0 ? said : said.substring(0, detail));
        return new NotJsonException(place == null ? message : message + ", at column " + place.getColumnNr());
    }

    /** For a line that is JSON, but no object. */
    public static NotJsonException notAnObject() {
        return new NotJsonException("must be a JSON object");
    }

    /** For a line with something behind its object. */
    public static NotJsonException moreThanOne() {
        return new NotJsonException("holds more than one JSON object");
    }

    /** For bytes that are no text. */
    public static NotJsonException notUtf8() {
        return new NotJsonException("not UTF-8");
    }
}
