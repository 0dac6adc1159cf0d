package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.khabar.content.address.AddressKind;
import org.khabar.content.author.AuthorContent;
import org.khabar.content.author.AuthorWorkflow;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.name.Names;
import org.khabar.importer.RecordType;
import org.khabar.importer.json.Columns;
import org.khabar.importer.json.Members;
import org.khabar.importer.json.Value;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;

/** Records of authors. */
@ApplicationScoped
class AuthorReader implements SingleRecordReader {

    /** What people do in a newsroom; the first is meant when nothing is said. */
    static final List<String> ROLES = List.of("reporter", "editor", "columnist", "photographer", "correspondent");

    private static final int EMAIL_LENGTH = 320;
    private static final int ACCOUNT_LENGTH = 300;
    private static final int SOCIAL_COLUMN = 2000;

    private final AuthorWorkflow workflow;
    private final MediaRepository media;

    AuthorReader(AuthorWorkflow workflow, MediaRepository media) {
        this.workflow = workflow;
        this.media = media;
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.AUTHOR);
    }

    @Override
    public Write read(Submission submission, Lookup lookup) {
        Members members = submission.members();
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        Names names = Naming.names(members);
        String role = members.may("role").orNull(value -> value.oneOf(ROLES, UnaryOperator.identity()));
        Naming.Texts texts = Naming.texts(members.may("biographies"));
        String email = members.may("email").orNull(value -> value.key(EMAIL_LENGTH));
        Map<String, String> social = social(members.may("social"));
        UUID image = members.may("image").orNull(value -> lookup.media().find(value, List.of(MediaKind.IMAGE)));
        members.end();
        AuthorContent.Biography biography = new AuthorContent.Biography(texts.hi(), texts.en());
        return new Write(
                () -> workflow.take(
                        Lookup.newId(AddressKind.AUTHOR, slug),
                        slug,
                        new AuthorContent(
                                names, role, biography, email, social, image == null ? null : media.findById(image))),
                id -> lookup.put(AddressKind.AUTHOR, id, slug, LookupLoader.everyName(names)));
    }

    private static Map<String, String> social(Value value) {
        Map<String, String> accounts = new LinkedHashMap<>();
        value.members()
                .all()
                .forEach(entry -> accounts.put(entry.name(), entry.value().key(ACCOUNT_LENGTH)));
        Columns.requireFit(value, accounts, SOCIAL_COLUMN);
        return accounts;
    }
}
