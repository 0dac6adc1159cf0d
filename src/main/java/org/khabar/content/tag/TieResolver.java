package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.address.Address;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.kit.problem.ProblemException;

/** Turns the slugs by which a list of tags is filtered into the tags they mean, in one statement. */
@ApplicationScoped
public class TieResolver {

    private final AddressRepository addresses;

    TieResolver(AddressRepository addresses) {
        this.addresses = addresses;
    }

    /**
     * The tags that the parameters mean; in each, a comma means any of. Throws a problem that names the first slug which
     * stands for nothing.
     */
    public Map<TagQuery.Tie, Set<UUID>> resolve(Map<TagQuery.Tie, String> parameters) {
        Set<Address.Key> keys = parameters.entrySet().stream()
                .flatMap(parameter -> keys(parameter.getKey(), parameter.getValue()))
                .collect(Collectors.toSet());
        Map<Address.Key, UUID> known = addresses.targets(keys);
        Map<TagQuery.Tie, Set<UUID>> ties = new EnumMap<>(TagQuery.Tie.class);
        parameters.forEach((tie, value) ->
                ties.put(tie, targets(keys(tie, value).toList(), known)));
        return ties;
    }

    private static Set<UUID> targets(List<Address.Key> keys, Map<Address.Key, UUID> known) {
        Set<UUID> targets = new HashSet<>();
        for (Address.Key key : keys) {
            UUID target = known.get(key);
            if (target == null) {
                String word = key.kind().word();
                throw ProblemException.invalidParameter(word, "no " + word + " has the slug \"" + key.slug() + "\"");
            }
            targets.add(target);
        }
        return targets;
    }

    private static Stream<Address.Key> keys(TagQuery.Tie tie, String value) {
        AddressKind kind = AddressKind.valueOf(tie.name());
        return Stream.of(value.split(",", -1)).map(slug -> new Address.Key(kind, slug.strip()));
    }
}
