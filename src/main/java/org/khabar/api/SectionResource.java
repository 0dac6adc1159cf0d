package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.EntityType;
import org.khabar.content.section.Section;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Moved;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.query.OneParams;
import org.khabar.view.section.SectionTree;
import org.khabar.view.section.SectionView;

/** The tree of sections. */
@Path("/v1/sections")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Sections")
public class SectionResource {

    private final SectionRepository sections;
    private final AddressRepository addresses;

    SectionResource(SectionRepository sections, AddressRepository addresses) {
        this.sections = sections;
        this.addresses = addresses;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "getSectionTree", summary = "The section tree, as navigation menus show it")
    public SectionTree tree(@BeanParam OneParams params) {
        return SectionTree.of(sections.tree(), params.names());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getSection", summary = "One section with its breadcrumb and what stands below it")
    public SectionView one(
            @Parameter(description = "Slug; a former one answers 301", example = "rajniti") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        List<Section> all = sections.tree();
        UUID id = addresses
                .target(AddressKind.SECTION, slug)
                .orElseThrow(() -> ProblemException.notFound("No section has the slug \"" + slug + "\"."));
        Section section =
                all.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
        if (!section.slug.equals(slug)) {
            throw new Moved("/v1/sections/" + section.slug, Set.of(SurrogateKeys.of(EntityType.SECTION, id)));
        }
        return SectionView.of(section, all, params.names());
    }
}
