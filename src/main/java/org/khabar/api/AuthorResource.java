package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.author.Author;
import org.khabar.content.author.AuthorQuery;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.change.EntityType;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Moved;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.author.AuthorView;
import org.khabar.view.exchange.PersonFormatParams;
import org.khabar.view.query.AuthorListParams;
import org.khabar.view.query.OneParams;

/** Those who write. */
@Path("/v1/authors")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Authors")
public class AuthorResource {

    private final AuthorRepository authors;

    AuthorResource(AuthorRepository authors) {
        this.authors = authors;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listAuthors", summary = "Authors by name")
    public Page<AuthorView> list(@BeanParam AuthorListParams params) {
        AuthorQuery query = params.query();
        List<Author> rows = authors.page(query);
        Long total = params.page().exactCount() ? authors.count() : null;
        return Page.cut(rows, params.page(), last -> AuthorListParams.cursor(query, last), total)
                .map(author -> AuthorView.of(author, params.names()))
                .withKeys(Set.of(SurrogateKeys.all(EntityType.AUTHOR)));
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(operationId = "getAuthor", summary = "One author, for a by-line page")
    public AuthorView one(
            @Parameter(description = "Slug; a former one answers 301") @PathParam("slug") String slug,
            @BeanParam OneParams params,
            @BeanParam PersonFormatParams format) {
        format.check(params.fields(), params.script());
        Author author = authors.bySlug(slug)
                .orElseThrow(() -> ProblemException.notFound("No author has the slug \"" + slug + "\"."));
        if (!author.slug.equals(slug)) {
            throw new Moved("/v1/authors/" + author.slug, Set.of(SurrogateKeys.of(EntityType.AUTHOR, author.id)));
        }
        return AuthorView.of(author, params.names());
    }
}
