package org.khabar.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.kit.problem.ProblemException;

class FieldSelectionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    record Person(String name, int age, List<Person> friends) {}

    record Story(
            String headline,
            Person author,
            List<Person> byline,
            Map<String, Person> roles,
            List<Part> body,
            @JsonProperty("kind") String sort,
            @JsonIgnore String secret) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Text.class, name = "text"),
        @JsonSubTypes.Type(value = Image.class, name = "image")
    })
    sealed interface Part permits Text, Image {}

    record Text(String text) implements Part {}

    record Image(String src, int width) implements Part {}

    private static final Person MIRA = new Person("मीरा", 41, List.of(new Person("रवि", 30, List.of())));
    private static final Story STORY = new Story(
            "h", MIRA, List.of(MIRA), Map.of("editor", MIRA), List.of(new Text("t"), new Image("i", 5)), "story", "s");

    @Test
    void exactly_what_was_asked_for_is_kept() throws JsonProcessingException {
        assertEquals("{\"headline\":\"h\"}", pruned("headline"));
        assertEquals("{\"headline\":\"h\",\"kind\":\"story\"}", pruned("kind, headline"));
        assertEquals("{\"author\":{\"name\":\"मीरा\"}}", pruned("author.name"));
    }

    @Test
    void a_name_with_dots_goes_into_the_elements_of_lists() throws JsonProcessingException {
        assertEquals(
                "{\"byline\":[{\"age\":41,\"friends\":[{\"name\":\"रवि\"}]}]}",
                pruned("byline.age,byline.friends.name"));
    }

    @Test
    void the_wider_of_two_names_wins_in_either_order() throws JsonProcessingException {
        String whole = pruned("author");
        assertEquals(whole, pruned("author,author.name"));
        assertEquals(whole, pruned("author.name,author"));
    }

    @Test
    void a_map_takes_any_key() throws JsonProcessingException {
        assertEquals("{\"roles\":{\"editor\":{\"age\":41}}}", pruned("roles.editor.age,roles.nobody"));
    }

    @Test
    void a_sealed_type_has_the_members_of_all_its_records() throws JsonProcessingException {
        assertEquals(
                "{\"body\":[{\"type\":\"text\"},{\"type\":\"image\",\"width\":5}]}", pruned("body.type,body.width"));
        refused("body.colour", "'body.colour' is not a member; allowed: body.src, body.text, body.type, body.width");
    }

    @Test
    void an_unknown_member_is_named_with_those_there_are() {
        refused("nope", "'nope' is not a member; allowed: author, body, byline, headline, kind, roles");
        refused("secret", "'secret' is not a member");
        refused(
                "author.frends.name",
                "'author.frends' is not a member; allowed: author.age, author.friends, author.name");
        refused("headline.length", "'headline' has no members");
        refused("", "'' is not a member");
        refused("headline,", "'' is not a member");
        refused("author.", "'author.' is not a member");
    }

    @Test
    void every_unknown_member_is_told_at_once() {
        ProblemException problem = assertThrows(ProblemException.class, () -> select("a,headline,b"));
        assertEquals(2, problem.violations().size());
    }

    @Test
    void members_of_a_list_at_the_root_are_those_of_its_elements() {
        MemberShape shape = MemberShape.of(MAPPER, Story[].class);
        assertEquals(Optional.empty(), shape.fault(List.of("author", "name")));
    }

    private static void refused(String fields, String message) {
        ProblemException problem = assertThrows(ProblemException.class, () -> select(fields), fields);
        assertEquals(true, problem.violations().getFirst().message().contains(message), problem.detail());
    }

    private static String pruned(String fields) throws JsonProcessingException {
        return MAPPER.writeValueAsString(select(fields).prune(MAPPER.valueToTree(STORY)));
    }

    private static FieldSelection select(String fields) {
        return FieldSelection.of(fields, MemberShape.of(MAPPER, Story.class));
    }
}
