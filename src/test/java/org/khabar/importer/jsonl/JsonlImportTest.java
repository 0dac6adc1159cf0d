package org.khabar.importer.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.khabar.Newsroom;
import org.khabar.content.address.OldAddressRepository;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleLink;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.LinkKind;
import org.khabar.content.body.Block;
import org.khabar.content.body.RelatedBlock;
import org.khabar.content.front.FrontRepository;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.importer.ImportReport.Tally;
import org.khabar.importer.RecordType;

@QuarkusTest
class JsonlImportTest {

    /** Every type of record and block, each line before what it refers to. */
    private static final String[] EVERYTHING = {
        "{'record':'front','slug':'zz-front','names':{'hi':'मोर्चा'},'section':'zz-child','containers':[{'slug':'top',"
                + "'names':{'en':'Top'},'limit':3,'pinned':['zz-a'],'rule':{'topic':['zz-topic'],'kind':['story,live']}}]}",
        "{'externalId':'zz-a','status':'published','kind':'live','language':'hi','headline':'हर तरह का खंड',"
                + "'section':'Kinder','sections':['zz-root'],'byline':[{'author':'ज़ेड लेखक'}],"
                + "'tags':{'topics':['उपनाम'],'places':['ज़ेडपुर'],'parties':['ZZP'],'candidates':['zz-candidate'],"
                + "'constituencies':['zz-seat'],'elections':['zz-vote'],'alliances':['zz-front-of-all'],'states':['zz-state']},"
                + "'image':{'kind':'image','url':'https://media.example.org/zz-inline.jpg','externalId':'zz-inline'},"
                + "'body':[{'type':'paragraph','text':'<b>एक</b>'},{'type':'heading','level':2,'text':'दो'},"
                + "{'type':'quote','text':'तीन'},{'type':'list','ordered':true,'items':['चार']},"
                + "{'type':'table','header':['क'],'rows':[['ख']]},{'type':'image','media':'zz-image'},"
                + "{'type':'gallery','items':[{'media':'zz-image','caption':'तस्वीर'}]},"
                + "{'type':'video','media':'zz-video','live':true},{'type':'audio','media':'zz-audio'},"
                + "{'type':'socialPost','network':'x','text':'पाँच','postedOn':'2024-05-02','media':'zz-video'},"
                + "{'type':'embed','provider':'youtube','url':'https://www.youtube.com/watch?v=zz'},"
                + "{'type':'related','articles':['zz-b',{'headline':'बाहर','url':'https://other.example.org/1'},{'headline':'बेपता'}]},"
                + "{'type':'factBox','title':'छह','items':['सात']},"
                + "{'type':'divider'}],"
                + "'live':{'active':true,'entries':[{'id':'e1','at':'2024-06-04T02:30:00Z','keyEvent':true,"
                + "'body':[{'type':'related','articles':['zz-c']}]}]},"
                + "'publishedAt':'2024-06-04T01:30:00Z','updatedAt':'2024-06-04T03:00:00Z',"
                + "'corrections':[{'at':'2024-06-04T03:00:00Z','text':'सुधार'}],'related':['zz-c',"
                + "{'headline':'और कहीं','url':'https://other.example.org/2'},'zz-b'],"
                + "'url':'https://www.old.example.org/zz/a?p=1','oldSlugs':['/zz/पुराना/']}",
        "{'externalId':'zz-b','status':'draft','kind':'story','language':'en','headline':'Draft','section':'zz-root',"
                + "'translationOf':'zz-a'}",
        "{'externalId':'zz-c','status':'scheduled','scheduledFor':'2024-06-08T00:00:00Z','kind':'story','language':'hi',"
                + "'headline':'कल','section':'zz-child','translationOf':'zz-b'}",
        "{'record':'candidate','slug':'zz-candidate','names':{'en':'Zed'},'party':'ज़ेड दल'}",
        "{'record':'constituency','slug':'zz-seat','names':{'en':'Zedpur'},'state':'zz-state','number':7,'reservation':'SC'}",
        "{'record':'election','slug':'zz-vote','names':{'en':'Vote'},'kind':'assembly','year':2023,'seats':9,"
                + "'state':'zz-state','countingOn':'2023-12-03','phases':[{'phase':1,'on':'2023-11-01'}]}",
        "{'record':'alliance','slug':'zz-front-of-all','names':{'en':'Front of all'}}",
        "{'record':'party','slug':'zz-party','names':{'hi':'ज़ेड दल'},'abbreviations':{'en':'ZZP'},'colour':'#ff9933',"
                + "'externalIds':{'wikidata':'Q1'}}",
        "{'record':'topic','slug':'zz-topic','names':{'hi':'ज़ेड विषय'},'aliases':['उपनाम']}",
        "{'record':'place','slug':'zz-pur','names':{'hi':'ज़ेडपुर'},'state':'zz-state','kind':'town'}",
        "{'record':'state','slug':'zz-state','names':{'en':'Zed State'},'kind':'state','code':'S99'}",
        "{'record':'author','slug':'zz-author','names':{'hi':'ज़ेड लेखक'},'role':'columnist','image':'zz-image',"
                + "'social':{'x':'@zz'},'biographies':{'en':'Writes.'}}",
        "{'record':'media','externalId':'zz-video','kind':'video','url':'https://media.example.org/zz.mp4',"
                + "'poster':'zz-image','durationSeconds':12}",
        "{'record':'media','externalId':'zz-audio','kind':'audio','url':'https://media.example.org/zz.mp3'}",
        "{'record':'media','externalId':'zz-image','kind':'image','url':'https://media.example.org/zz.jpg','alt':'चित्र',"
                + "'focalPoint':{'x':0.5,'y':0},'renditions':[{'width':9,'height':6,'url':'https://media.example.org/9.jpg'}]}",
        "{'record':'section','slug':'zz-child','parent':'zz-root','position':2,'names':{'hi':'बच्चा','en':'Kinder'}}",
        "{'record':'section','slug':'zz-root','names':{'hi':'जड़'},'descriptions':{'hi':'सबसे ऊपर'}}",
    };

    @Inject
    ArticleRepository articles;

    @Inject
    TagRepository tags;

    @Inject
    MediaRepository media;

    @Inject
    SectionRepository sections;

    @Inject
    FrontRepository fronts;

    @Inject
    OldAddressRepository oldAddresses;

    @AfterAll
    static void forget() {
        Imports.forget();
    }

    @Test
    void every_type_of_record_is_taken_whatever_the_order_and_a_second_time_changes_nothing() {
        Imports.Result first = Imports.run(EVERYTHING);
        assertEquals(List.of(), first.told());
        assertEquals(Set.of(RecordType.values()), first.report().tallies().keySet());
        assertEquals(new Tally(3, 0, 0, 0), first.report().of(RecordType.ARTICLE));
        theArticleIsAsItsLineSays();
        whatStandsElsewhereIsAsItsLineSays();
        whatIsNoArticleIsAsItsLineSays();
        Imports.Result second = Imports.run(EVERYTHING);
        assertTrue(second.report().isClean());
        second.report()
                .tallies()
                .forEach((type, tally) -> assertEquals(new Tally(0, 0, tally.total(), 0), tally, type.word()));
    }

    private void theArticleIsAsItsLineSays() {
        Imports.reading(() -> {
            Article article = article("zz-a");
            assertEquals("zz-child", article.section.slug);
            assertEquals(
                    List.of("zz-root"),
                    article.sections.stream().map(s -> s.slug).toList());
            assertEquals(
                    "zz-author columnist",
                    article.byline.getFirst().author.slug + " " + article.byline.getFirst().role);
            assertEquals(
                    TagType.values().length,
                    article.tags.stream().map(tag -> tag.type).distinct().count());
            assertEquals("zz-inline", java.util.Objects.requireNonNull(article.image).externalId);
            assertEquals(
                    blockTypes(),
                    article.body().blocks().stream().map(Object::getClass).collect(Collectors.toSet()));
            assertEquals(List.of(id("zz-b")), article.body().relatedIds());
            assertEquals(List.of(id("zz-c"), id("zz-b")), targets(article, LinkKind.RELATED));
            assertEquals(Set.of(id("zz-b"), id("zz-c")), Set.copyOf(targets(article, LinkKind.EMBEDDED)));
            assertEquals("सुधार", article.corrections.getFirst().text());
            assertEquals("e1", article.liveEntries.getFirst().externalId);
            for (String old : List.of("http://old.example.org/zz/a/?utm_source=x&p=1", "/zz/पुराना")) {
                assertEquals(article.id, oldAddresses.article(old).orElseThrow(), old);
            }
            return article;
        });
    }

    private void whatStandsElsewhereIsAsItsLineSays() {
        Imports.reading(() -> {
            Article article = article("zz-a");
            assertTrue(article.body()
                    .mediaIds()
                    .contains(media.byExternalId("zz-video").orElseThrow().id));
            assertEquals(
                    List.of(
                            RelatedBlock.Item.article(id("zz-b")),
                            RelatedBlock.Item.elsewhere("बाहर", "https://other.example.org/1"),
                            RelatedBlock.Item.elsewhere("बेपता", null)),
                    article.body().blocks().stream()
                            .filter(RelatedBlock.class::isInstance)
                            .flatMap(block -> ((RelatedBlock) block).articles().stream())
                            .toList());
            assertEquals(
                    List.of(new ArticleContent.OutsideLink("और कहीं", "https://other.example.org/2")),
                    article.outsideLinks);
            return article;
        });
    }

    private void whatIsNoArticleIsAsItsLineSays() {
        Imports.reading(() -> {
            Tag seat = tags.bySlug(TagType.CONSTITUENCY, "zz-seat").orElseThrow();
            assertEquals(new TagDetails.Constituency(7, "SC"), seat.details);
            assertEquals("zz-state", java.util.Objects.requireNonNull(seat.state).slug);
            Tag candidate = tags.bySlug(TagType.CANDIDATE, "zz-candidate").orElseThrow();
            assertEquals("zz-party", java.util.Objects.requireNonNull(candidate.party).slug);
            Media video = media.byExternalId("zz-video").orElseThrow();
            assertEquals("zz-image", java.util.Objects.requireNonNull(video.poster).externalId);
            assertEquals(
                    1, media.byExternalId("zz-image").orElseThrow().renditions.size());
            assertEquals(
                    List.of("zz-root", "zz-child"),
                    sections.find("slug", "zz-child").singleResult().path().stream()
                            .map(s -> s.slug)
                            .toList());
            assertEquals(
                    List.of(id("zz-a")),
                    fronts.find("slug", "zz-front")
                            .singleResult()
                            .containers
                            .getFirst()
                            .pinned());
            return seat;
        });
    }

    /** Whoever adds a type of block has to teach the importer to read it. */
    private static Set<Class<?>> blockTypes() {
        return Stream.of(Block.class.getPermittedSubclasses()).collect(Collectors.toSet());
    }

    @Test
    void translations_point_to_each_other_whoever_says_so() {
        Imports.run(EVERYTHING);
        Function<String, Set<UUID>> translations =
                key -> Imports.reading(() -> Set.copyOf(targets(article(key), LinkKind.TRANSLATION)));
        assertEquals(Set.of(id("zz-b"), id("zz-c")), translations.apply("zz-a"));
        assertEquals(Set.of(id("zz-a"), id("zz-c")), translations.apply("zz-b"));
        assertEquals(Set.of(id("zz-a"), id("zz-b")), translations.apply("zz-c"));
        Imports.run("{'externalId':'zz-d','status':'draft','kind':'story','language':'en','headline':'Later',"
                + "'section':'politics','translationOf':'zz-c'}");
        assertEquals(Set.of(id("zz-a"), id("zz-b"), id("zz-c")), translations.apply("zz-d"));
        assertEquals(Set.of(id("zz-b"), id("zz-c"), id("zz-d")), translations.apply("zz-a"));
        Imports.run(EVERYTHING);
        assertEquals(Set.of(id("zz-b"), id("zz-c"), id("zz-d")), translations.apply("zz-a"));
    }

    @Test
    void a_translation_that_its_own_file_takes_back_is_none_any_more() {
        String line =
                "{'externalId':'zz-%s','status':'draft','kind':'story','language':'hi','headline':'x','section':'desh'%s}";
        String[] lines = {line.formatted("t1", ""), line.formatted("t2", ",'translationOf':'zz-t1'")};
        Imports.run(lines);
        assertEquals(List.of(id("zz-t1")), targets("zz-t2", LinkKind.TRANSLATION));
        lines[1] = line.formatted("t2", ",'related':['zz-t1']");
        Imports.run(lines);
        assertEquals(List.of(), targets("zz-t1", LinkKind.TRANSLATION));
        assertEquals(List.of(), targets("zz-t2", LinkKind.TRANSLATION));
        assertEquals(List.of(id("zz-t1")), targets("zz-t2", LinkKind.RELATED));
    }

    @Test
    void names_and_aliases_find_the_reference_data_in_any_spelling() {
        Imports.Result result =
                Imports.run("{'externalId':'zz-names','status':'draft','kind':'story','language':'hi','headline':'नाम',"
                        + "'section':'राजनीति','byline':[{'author':'Anjali Mishra','role':'photographer'}],"
                        + "'tags':{'parties':['काँग्रेस','BJP'],'states':['उत्तर प्रदेश'],'constituencies':['up-43-kanpur'],"
                        + "'places':['Cawnpore'],'alliances':['nda']}}");
        assertEquals(List.of(), result.told());
        List<String> slugs = Imports.reading(
                () -> article("zz-names").tags.stream().map(tag -> tag.slug).toList());
        assertEquals(6, slugs.size(), slugs.toString());
        assertTrue(slugs.containsAll(List.of("inc", "bjp", "uttar-pradesh", "kanpur", "nda")), slugs.toString());
    }

    @Test
    void a_line_that_says_something_else_updates_its_article_and_no_other() {
        String line = "{'externalId':'zz-%d','status':'published','publishedAt':'%s','kind':'story','language':'hi',"
                + "'headline':'%s','section':'desh'}";
        Imports.run(
                line.formatted(1, "2024-01-01T00:00:00Z", "पहला"), line.formatted(2, "2024-01-01T00:00:00Z", "दूसरा"));
        Newsroom.Known before = Newsroom.article("zz-1");
        Imports.Result result = Imports.run(
                line.formatted(1, "2024-02-02T00:00:00Z", "बदला"), line.formatted(2, "2024-01-01T00:00:00Z", "दूसरा"));
        assertEquals(new Tally(0, 1, 1, 0), result.report().of(RecordType.ARTICLE));
        assertEquals(before.id(), Newsroom.article("zz-1").id());
        assertNotEquals(before.slug(), Newsroom.article("zz-1").slug());
    }

    @Test
    void an_article_without_externalId_is_known_by_its_old_address_or_its_words() {
        String rest = "'status':'draft','kind':'story','language':'hi','section':'desh'}";
        String[] lines = {
            "{'url':'https://zz.example.org/1','headline':'पता'," + rest, "{'id':9000001,'headline':'संख्या'," + rest,
        };
        assertEquals(new Tally(2, 0, 0, 0), Imports.run(lines).report().of(RecordType.ARTICLE));
        assertEquals(new Tally(0, 0, 2, 0), Imports.run(lines).report().of(RecordType.ARTICLE));
        Imports.reading(() -> Imports.database()
                .createNativeQuery("update article set external_id = 'zz-words-' || external_id where external_id in"
                        + " ('9000001', 'https://zz.example.org/1')")
                .executeUpdate());
    }

    @Test
    void a_live_article_of_which_a_source_says_less_keeps_its_entries() {
        String line =
                "{'externalId':'zz-live','status':'draft','kind':'live','language':'hi','headline':'x','section':'desh'";
        Function<String, String> after = live -> {
            assertEquals(List.of(), Imports.run(line + live + "}").told());
            return Imports.reading(() -> article("zz-live").liveActive + " "
                    + article("zz-live").liveEntries.size());
        };
        assertEquals("false 0", after.apply(""));
        String entry = "{'id':'e1','at':'2024-06-04T02:30:00Z','headline':'y'}";
        assertEquals("true 1", after.apply(",'live':{'active':true,'entries':[" + entry + "]}"));
        assertEquals("false 1", after.apply(",'live':{'active':false}"));
        assertEquals("false 1", after.apply(",'dateline':'z'"));
        assertEquals("true 0", after.apply(",'live':{'active':true,'entries':[]}"));
    }

    private Article article(String externalId) {
        return articles.find("externalId", externalId).singleResult();
    }

    private static UUID id(String externalId) {
        return Newsroom.article(externalId).id();
    }

    private List<UUID> targets(String externalId, LinkKind kind) {
        return Imports.reading(() -> targets(article(externalId), kind));
    }

    private static List<UUID> targets(Article article, LinkKind kind) {
        return article.links.stream()
                .filter(link -> link.kind == kind)
                .map((ArticleLink link) -> link.target.id)
                .toList();
    }
}
