package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.kit.text.SearchKey;

/** Something that stories are about: a party, candidate, constituency, election, alliance, state, place or topic. */
@Entity
// What it is tied to touches its time beside whoever edits it: a save writes what it changed and nothing else.
@DynamicUpdate
public class Tag extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public TagType type;

    public String slug;

    /** How the reference data names it, such as {@code pc:up-43-kanpur}; null for a tag that the newsroom made. */
    public @Nullable String referenceKey;

    /** A digest of what the reference data last said of it; null for a tag that the newsroom made. */
    public @Nullable String referenceDigest;

    @Embedded
    public Names names;

    @Column(name = "abbreviation_hi")
    public @Nullable String abbreviationInHindi;

    @Column(name = "abbreviation_en")
    public @Nullable String abbreviationInEnglish;

    @Convert(converter = TagColumns.Aliases.class)
    public List<String> aliases;

    /** Identifiers elsewhere, such as {@code wikidata → Q10230}, {@code eci → S24}. */
    @Convert(converter = TagColumns.Pairs.class)
    public Map<String, String> externalIds;

    /** Where each fact comes from. */
    @Convert(converter = TagColumns.Pairs.class)
    public Map<String, String> sources;

    @Convert(converter = TagColumns.Details.class)
    public TagDetails details;

    /** From the details, for filters: see {@link TagDetails#category}. */
    @Nullable
    String category;

    /** From the details, for filters: see {@link TagDetails#ordinal}. */
    @Nullable
    Integer number;

    /** The state that a constituency, place or assembly election lies in. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tag state;

    /** The party that a candidate belongs to now. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Tag party;

    @Column(name = "sort_key_hi")
    public String sortKeyInHindi;

    @Column(name = "sort_key_en")
    public String sortKeyInEnglish;

    /** Keys under which its names and aliases are found by their beginning. */
    @ElementCollection
    @CollectionTable(name = "tag_name", joinColumns = @JoinColumn(name = "tag_id"))
    @Column(name = "search_key")
    Set<String> searchKeys = new TreeSet<>();

    public Instant createdAt;
    public Instant updatedAt;

    protected Tag() {}

    public Tag(UUID id, TagType type, String slug, @Nullable String referenceKey, TagContent content, Instant now) {
        this.id = id;
        this.type = type;
        this.slug = slug;
        this.referenceKey = referenceKey;
        this.createdAt = now;
        fill(content, now);
    }

    /** Gives it another slug. */
    void rename(String slug, Instant now) {
        this.slug = slug;
        this.updatedAt = now;
    }

    /** Takes over what is said of it; says whether anything is different now. */
    public boolean describe(TagContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        fill(content, now);
        return true;
    }

    /** Lets answers that show it count as changed. */
    void touch(Instant now) {
        this.updatedAt = now;
    }

    /** The short form of its name, in the language asked for or the other one; null when it has none. */
    public @Nullable String abbreviation(Language language) {
        boolean inHindi = abbreviationInEnglish == null || (language == Language.HI && abbreviationInHindi != null);
        return inHindi ? abbreviationInHindi : abbreviationInEnglish;
    }

    /** Whether it is a spot on the map of a state, so that a story about it is one about the state. */
    public boolean liesInState() {
        return state != null && (type == TagType.CONSTITUENCY || type == TagType.PLACE);
    }

    /** Every name under which people know it: names, abbreviations, aliases. */
    public Stream<String> everyName() {
        Stream<@Nullable String> named = Stream.of(names.hi(), names.en(), abbreviationInHindi, abbreviationInEnglish);
        return Stream.concat(named, aliases.stream()).filter(java.util.Objects::nonNull);
    }

    /** What is said of it. */
    public TagContent content() {
        TagContent.Known known =
                new TagContent.Known(abbreviationInHindi, abbreviationInEnglish, aliases, externalIds, sources);
        return new TagContent(names, known, details, state, party);
    }

    private void fill(TagContent content, Instant now) {
        if (content.details().type() != type) {
            throw new IllegalArgumentException("a " + type.word() + " cannot have the details of another type");
        }
        names = content.names();
        abbreviationInHindi = content.known().abbreviationInHindi();
        abbreviationInEnglish = content.known().abbreviationInEnglish();
        aliases = content.known().aliases();
        externalIds = content.known().externalIds();
        sources = content.known().sources();
        details = content.details();
        category = details.category();
        number = details.ordinal();
        state = content.state();
        party = content.party();
        sortKeyInHindi = names.sortKey(Language.HI);
        sortKeyInEnglish = names.sortKey(Language.EN);
        Set<String> keys = new TreeSet<>();
        everyName().map(SearchKey::suffixes).forEach(keys::addAll);
        searchKeys.retainAll(keys);
        searchKeys.addAll(keys);
        updatedAt = now;
    }
}
