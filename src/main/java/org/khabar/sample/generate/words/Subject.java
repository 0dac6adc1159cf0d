package org.khabar.sample.generate.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khabar.content.name.Language;
import org.khabar.content.tag.Tag;

/** What an article is about, by the names that stand in its sentences. */
public final class Subject {

    private final Map<Slot, String> names = new EnumMap<>(Slot.class);
    private Set<Slot> known = Set.of();

    /** Names something; the name stays for the whole article. */
    public void name(Slot slot, String name) {
        names.put(slot, name);
        known = Set.copyOf(names.keySet());
    }

    /** Names something as Hindi readers do: a party by its short form. */
    public void name(Slot slot, Tag tag) {
        name(slot, spoken(tag));
    }

    /** Whether any slot has the name of the tag. */
    public boolean isNamed(Tag tag) {
        return names.containsValue(spoken(tag));
    }

    private static String spoken(Tag tag) {
        return tag.abbreviationInHindi == null ? tag.names.in(Language.HI) : tag.abbreviationInHindi;
    }

    /** The name that was given. */
    public String name(Slot slot) {
        return Objects.requireNonNull(names.get(slot), slot.name());
    }

    public boolean has(Slot slot) {
        return known.contains(slot);
    }

    /** Which names there are: subjects with the same are told by the same sentences. */
    public Set<Slot> known() {
        return known;
    }
}
