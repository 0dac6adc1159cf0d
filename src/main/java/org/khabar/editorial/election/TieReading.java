package org.khabar.editorial.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.khabar.content.election.TieQuery;
import org.khabar.content.election.TieRepository;
import org.khabar.content.tag.TieResolver;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;

/** Finds candidacies, polls and memberships for editors. */
@ApplicationScoped
class TieReading {

    private final TieRepository ties;
    private final TieResolver resolver;

    TieReading(TieRepository ties, TieResolver resolver) {
        this.ties = ties;
        this.resolver = resolver;
    }

    <T> Page<T> page(Class<T> type, TieRequest request, Function<T, UUID> id) {
        TieQuery query = request.query(resolver.resolve(request.filters()));
        List<T> rows = ties.page(type, query);
        Long total = request.page().exactCount() ? ties.count(type, query) : null;
        return Page.cut(rows, request.page(), last -> TieRequest.cursor(query, id.apply(last)), total);
    }

    <T> T find(Class<T> type, String word, UUID id) {
        return ties.find(type, id)
                .orElseThrow(() -> ProblemException.notFound("No " + word + " has the identifier " + id + "."));
    }
}
