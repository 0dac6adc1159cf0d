package org.khabar.search.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A condition that articles meet more or less. Words count the more the rarer they are. */
public sealed interface Wanted {

    /** A word anywhere in an article: it counts the more often it stands there, and most above the text. */
    record Word(Reading reading, String term) implements Wanted {

        /** So many times as much it counts where it stands above the text. */
        public static final float ABOVE_THE_TEXT = 5f;
    }

    /** A word anywhere, spelt like this: it counts the more often it stands there. */
    record Spelling(String word) implements Wanted {}

    /** A word of a headline that begins so; all count alike. */
    record Begun(Reading reading, String prefix) implements Wanted {}

    /** A word that differs in at most so many letters, the first excepted; counts as a word does. */
    record Alike(Reading reading, String term, int edits) implements Wanted {}

    /** Words in a row: at each place one of some, which are at least one. Stems are in no row. */
    record Row(Zone zone, Reading reading, List<Set<String>> places) implements Wanted {

        public Row {
            places = List.copyOf(places);
        }
    }

    /** Filed under any of the tags; all count alike. */
    record Tagged(Set<UUID> tags) implements Wanted {

        public Tagged {
            tags = Set.copyOf(tags);
        }
    }

    /** Any of some. The best of those that are met counts, and the others with this share. */
    record Best(List<Wanted> of, float share) implements Wanted {

        public Best {
            of = List.copyOf(of);
        }
    }

    /** At least so many of some; all that are met count. */
    record Some(List<Wanted> of, int atLeast) implements Wanted {

        public Some {
            of = List.copyOf(of);
        }
    }

    /** What is to be met, and what makes it better where it is met too. */
    record Better(Wanted what, List<Wanted> better) implements Wanted {

        public Better {
            better = List.copyOf(better);
        }
    }

    /** What counts so many times as much. */
    record Weighed(Wanted what, float weight) implements Wanted {}

    /** All of some. */
    static Wanted all(List<Wanted> of) {
        return of.size() == 1 ? of.getFirst() : new Some(of, of.size());
    }
}
