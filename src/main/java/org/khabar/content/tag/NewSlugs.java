package org.khabar.content.tag;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.Address;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;

/** Gives slugs to many new tags; each kind's slugs are read once, when the first of the kind is wanted. */
final class NewSlugs {

    private final AddressRepository addresses;
    private final Map<AddressKind, Map<String, UUID>> owners = new EnumMap<>(AddressKind.class);

    NewSlugs(AddressRepository addresses) {
        this.addresses = addresses;
    }

    /** Claims the wished slug for the tag, or the first free one with 2, 3, … behind it. */
    String claim(AddressKind kind, String wish, UUID id) {
        Map<String, UUID> taken = owners.computeIfAbsent(kind, addresses::all);
        String slug = wish;
        for (int number = 2; !id.equals(taken.getOrDefault(slug, id)); number++) {
            slug = wish + "-" + number;
        }
        if (taken.put(slug, id) == null) {
            addresses.persist(new Address(kind, slug, id));
        }
        return slug;
    }
}
