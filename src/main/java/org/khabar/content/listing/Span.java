package org.khabar.content.listing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Between which instants something lies. Of several bounds at one end only the tightest is kept, because H2 begins to
 * read an index at any of them and passes over what lies between.
 */
record Span(@Nullable Bound from, @Nullable Bound to) {

    static final Span ALWAYS = new Span(null, null);

    /** One end of a span: the instant itself belongs to it or not. */
    record Bound(Instant at, boolean included) {

        boolean isBefore(Bound other) {
            return at.isBefore(other.at);
        }

        /** Whether it leaves out more than another one at the same instant. */
        boolean isStricter(Bound other) {
            return at.equals(other.at) && !included;
        }
    }

    /** What of it lies behind the instant; all of it when there is none. */
    Span after(@Nullable Instant at) {
        return at == null ? this : from(new Bound(at, false));
    }

    /** What of it does not lie before the instant. */
    Span notBefore(Instant at) {
        return from(new Bound(at, true));
    }

    /** What of it lies before the instant; all of it when there is none. */
    Span before(@Nullable Instant at) {
        return at == null ? this : to(new Bound(at, false));
    }

    /** What of it does not lie behind the instant. */
    Span notAfter(Instant at) {
        return to(new Bound(at, true));
    }

    /** Whether what lies between its ends, the later of which is {@code now} when it has none, is at most so long. */
    boolean isWithin(Duration length, Instant now) {
        return from != null && !from.at.plus(length).isBefore(to == null ? now : to.at);
    }

    private Span from(Bound bound) {
        return from == null || from.isBefore(bound) || bound.isStricter(from) ? new Span(bound, to) : this;
    }

    private Span to(Bound bound) {
        return to == null || bound.isBefore(to) || bound.isStricter(to) ? new Span(from, bound) : this;
    }
}
