package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.Body;
import org.khabar.content.media.Media;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;
import org.khabar.kit.id.ShortId;

/** A piece of journalism with everything that is shown of it. Its rules are its verbs; nobody else sets its fields. */
@SuppressWarnings("NullAway.Init")
@Entity
// Live entries change a column beside whoever edits the article: a save writes what it changed and nothing else.
@DynamicUpdate
public class Article extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    /** Ends its address and alone decides what the address leads to. */
    public String shortId;

    /** What its source calls it: an import that comes again meets it under this key. */
    public @Nullable String externalId;

    /** A digest of what the import brought, so that the same again is no change. */
    @Nullable
    String sourceDigest;

    @Enumerated(EnumType.STRING)
    public ArticleStatus status;

    @Enumerated(EnumType.STRING)
    public ArticleKind kind;

    /** A BCP 47 tag. */
    public String language;

    public @Nullable String kicker;
    public String headline;
    public @Nullable String standfirst;
    public @Nullable String dateline;

    @Nullable
    String slugText;

    public String slug;
    public String nativeSlug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Section section;

    @ManyToMany
    @JoinTable(
            name = "article_section",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "position")
    public List<Section> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    public List<Byline> byline = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "article_tag",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    public List<Tag> tags = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_link", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    public List<ArticleLink> links = new ArrayList<>();

    @Convert(converter = ArticleColumns.OutsideLinks.class)
    public List<ArticleContent.OutsideLink> outsideLinks;

    @Convert(converter = ArticleColumns.Keywords.class)
    public List<String> keywords;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Media image;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.ALL)
    @PrimaryKeyJoinColumn(name = "id", referencedColumnName = "articleId")
    ArticleText text;

    /** Null for an article that is not live and hides its entries, else whether it runs now. */
    public @Nullable Boolean liveActive;

    /** Newest first. */
    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("at desc, id desc")
    public List<LiveEntry> liveEntries = new ArrayList<>();

    @Convert(converter = ArticleColumns.Corrections.class)
    public List<Correction> corrections;

    public int wordCount;

    /** Minutes, rounded up. */
    public int readingMinutes;

    public String excerpt;
    public @Nullable Instant scheduledFor;
    public @Nullable Instant embargoedUntil;
    public @Nullable Instant publishedAt;
    public @Nullable Instant firstPublishedAt;
    public Instant createdAt;
    public Instant updatedAt;
    public @Nullable Instant trashedAt;

    /** The version that readers see, which a draft behind it does not change; null for what never was public. */
    public @Nullable Integer publicVersion;

    /** The revision that waits behind what readers see, until it is published; null when there is none. */
    public @Nullable Integer pendingRevision;

    /** Its last change of any kind. */
    public Instant savedAt;

    /** Who began it; null for an import. */
    public @Nullable String createdBy;

    /** When it becomes public by itself; null when it does not. */
    public @Nullable Instant dueAt;

    protected Article() {}

    /** A new draft. */
    public Article(UUID id, @Nullable String externalId, ArticleContent content, Instant now) {
        this.id = id;
        this.externalId = externalId;
        this.shortId = ShortId.of(id);
        this.status = ArticleStatus.DRAFT;
        this.createdAt = now;
        this.text = new ArticleText(id, content.matter().body());
        revise(content, now);
    }

    /** Takes over what was submitted, and works out what follows from it. */
    public final void revise(ArticleContent content, Instant now) {
        kind = content.kind();
        language = content.language();
        head(content.headings());
        place(content.placement());
        outsideLinks = content.matter().outside();
        corrections = content.matter().corrections();
        image = content.matter().image();
        text.body = content.matter().body();
        LiveEntry.run(this, content.matter().live());
        Wording.apply(this);
        updatedAt = now;
        noteSave(now);
    }

    /** Its last change of any kind is now: later than the one before even when the clock stands still, so that it counts. */
    public final void noteSave(Instant now) {
        savedAt = savedAt == null || now.isAfter(savedAt) ? now : savedAt.plus(1, ChronoUnit.MICROS);
    }

    /** Works out when it becomes public by itself. */
    public void plan(Instant now) {
        boolean scheduled = status == ArticleStatus.SCHEDULED;
        Instant when = scheduled ? scheduledFor : status == ArticleStatus.PUBLISHED ? publishedAt : null;
        boolean waits = when != null && trashedAt == null && (scheduled || when.isAfter(now));
        dueAt = waits ? when : null;
    }

    /** Whether readers may see it at the given instant. The one rule of visibility. */
    public boolean isPublic(Instant at) {
        return status == ArticleStatus.PUBLISHED
                && trashedAt == null
                && publishedAt != null
                && !publishedAt.isAfter(at);
    }

    /** Whether readers saw it once and may not any more. */
    public boolean isWithdrawn(Instant at) {
        return !isPublic(at) && firstPublishedAt != null && !firstPublishedAt.isAfter(at);
    }

    /** What it says. Read from a row of its own when it was not fetched along. */
    public Body body() {
        return text.body;
    }

    /** The same, and behind it what its live entries say to readers where they are wanted. */
    public Stream<Body> bodies(boolean withEntries) {
        Stream<LiveEntry> entries = withEntries ? LiveEntry.shown(this) : Stream.empty();
        return Stream.concat(Stream.of(text.body), entries.map(entry -> entry.body));
    }

    private void head(ArticleContent.Headings headings) {
        kicker = headings.kicker();
        headline = headings.headline();
        standfirst = headings.standfirst();
        dateline = headings.dateline();
        slugText = headings.slugText();
    }

    private void place(ArticleContent.Placement placement) {
        section = placement.section();
        replace(sections, placement.sections());
        replace(byline, placement.byline());
        replace(tags, placement.tags());
        keywords = placement.keywords();
    }

    static <T> void replace(List<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.clear();
            list.addAll(wanted);
        }
    }
}
