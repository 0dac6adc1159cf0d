package org.khabar.content.front;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.InUse;
import org.khabar.content.use.Users;

/** Fronts belong to sections, and their rules ask for sections, authors and tags by slugs, former ones included. */
@ApplicationScoped
class FrontUsers implements Users {

    private final FrontRepository fronts;
    private final AddressRepository addresses;

    FrontUsers(FrontRepository fronts, AddressRepository addresses) {
        this.fronts = fronts;
        this.addresses = addresses;
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        List<Front> all = fronts.listAll();
        Set<String> slugs = addresses.slugs(kind, id);
        return Map.of(
                "fronts",
                named(all.stream()
                        .filter(front ->
                                kind == AddressKind.SECTION && front.section != null && front.section.id.equals(id))),
                "rules of fronts",
                named(all.stream().filter(front -> asks(front, kind, slugs))));
    }

    private static boolean asks(Front front, AddressKind kind, Set<String> slugs) {
        return front.containers.stream()
                .flatMap(container -> container.asked(kind.word()))
                .anyMatch(slugs::contains);
    }

    private static List<UUID> named(Stream<Front> fronts) {
        return fronts.map(front -> front.id).sorted().limit(InUse.NAMED).toList();
    }
}
