package org.khabar.tagging.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is read.
 *
 * @param date on which it was or will be published, in India; null when nobody knows
 */
public record Text(List<Passage> passages, @Nullable LocalDate date) {

    public Text {
        passages = List.copyOf(passages);
    }
}
