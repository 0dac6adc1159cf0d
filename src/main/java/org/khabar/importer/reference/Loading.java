package org.khabar.importer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.election.ElectionRepository;
import org.khabar.content.election.ElectionWorkflow;
import org.khabar.content.election.ElectionWorkflow.Joined;
import org.khabar.content.election.ElectionWorkflow.Taken;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.ReferenceTagWorkflow;
import org.khabar.content.tag.Tag;
import org.khabar.importer.reference.Reference.AllianceRow;
import org.khabar.importer.reference.Reference.Places;
import org.khabar.importer.reference.Reference.Politics;

/** One run through the rows, noun after noun, each after those that it points to. */
final class Loading {

    private final ReferenceTagWorkflow tags;
    private final ElectionWorkflow elections;
    private final ElectionRepository reference;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Map<Effect, Integer>> rows = new LinkedHashMap<>();
    private int removed;

    Loading(ReferenceTagWorkflow tags, ElectionWorkflow elections, ElectionRepository reference) {
        this.tags = tags;
        this.elections = elections;
        this.reference = reference;
    }

    void load(Reference all) {
        Places places = all.places();
        Politics politics = all.politics();
        Map<String, String> slugs = ConstituencySlugs.of(places);
        ConstituencyLoad constituencies = new ConstituencyLoad(slugs, this::tag);
        take("states", StateLoad.tags(places.states()));
        take("parties", PartyLoad.tags(politics.parties()));
        take("alliances", AllianceLoad.tags(politics.alliances()));
        take("elections", new ElectionLoad(this::tag).tags(politics.elections()));
        take("constituencies", constituencies.tags(places));
        count("polls", elections.takePolls(constituencies.polls(places)));
        count("memberships", memberships(politics.alliances()));
        loadCandidates(all, slugs);
    }

    private void loadCandidates(Reference all, Map<String, String> constituencySlugs) {
        List<Contender> contenders = Contender.all(all);
        Map<String, String> slugs = CandidateSlugs.of(contenders, constituencySlugs);
        take("candidates", new CandidateLoad(all.places(), this::tag).tags(contenders, slugs));
        CandidacyLoad candidacies = new CandidacyLoad(all.politics().parties(), contenders, this::id);
        count("candidacies", elections.takeCandidacies(candidacies.candidacies(all.candidates())));
    }

    private Taken memberships(List<AllianceRow> alliances) {
        Map<UUID, List<Joined>> byElection = new LinkedHashMap<>();
        alliances.forEach(row -> byElection
                .computeIfAbsent(id(Key.election(row.election())), election -> new ArrayList<>())
                .addAll(AllianceLoad.memberships(row, this::id)));
        List<Outcome> outcomes = new ArrayList<>();
        int left = 0;
        for (Map.Entry<UUID, List<Joined>> one : byElection.entrySet()) {
            Taken taken = elections.takeMemberships(one.getKey(), one.getValue());
            outcomes.addAll(taken.outcomes());
            left += taken.removed();
        }
        return new Taken(outcomes, left);
    }

    private void take(String noun, List<ReferenceTag> batch) {
        Map<String, Outcome> outcomes = tags.takeAll(batch);
        outcomes.forEach((key, outcome) -> ids.put(key, outcome.id()));
        rows.put(noun, ReferenceReport.tally(outcomes.values()));
    }

    private void count(String noun, Taken taken) {
        rows.put(noun, ReferenceReport.tally(taken.outcomes()));
        removed += taken.removed();
    }

    private Tag tag(String key) {
        return reference.reference(id(key));
    }

    private UUID id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** What became of all rows. */
    ReferenceReport report() {
        return new ReferenceReport(true, rows, removed, 0);
    }
}
