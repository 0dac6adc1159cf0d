package org.khabar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.SitePages;

/** Finds what feeds are about by the words of their addresses: those of the same things below {@code /v1}. */
@ApplicationScoped
class FeedSubjects {

    private static final String SECTIONS = "sections";
    private static final String AUTHORS = "authors";

    private final SectionRepository sections;
    private final AuthorRepository authors;
    private final TagRepository tags;
    private final SitePages pages;

    FeedSubjects(SectionRepository sections, AuthorRepository authors, TagRepository tags, SitePages pages) {
        this.sections = sections;
        this.authors = authors;
        this.tags = tags;
        this.pages = pages;
    }

    /** What the slug stands for now or stood for once. Throws a problem, 404, for what is not there. */
    FeedSubject find(String plural, String slug) {
        return (switch (plural) {
                    case SECTIONS -> sections.bySlug(slug).map(section -> FeedSubject.of(section, pages));
                    case AUTHORS -> authors.bySlug(slug).map(author -> FeedSubject.of(author, pages));
                    default -> tags.bySlug(type(plural), slug).map(tag -> FeedSubject.of(tag, pages));
                })
                .orElseThrow(
                        () -> ProblemException.notFound("None of the " + plural + " has the slug \"" + slug + "\"."));
    }

    private static TagType type(String plural) {
        return Arrays.stream(TagType.values())
                .filter(type -> type.plural().equals(plural))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "There are feeds of " + everything() + "; none of \"" + plural + "\"."));
    }

    private static String everything() {
        return Stream.concat(
                        Stream.of(SECTIONS, AUTHORS),
                        Arrays.stream(TagType.values()).map(TagType::plural))
                .collect(Collectors.joining(", "));
    }
}
