package org.khabar.sample.generate.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.content.section.SectionContent;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.section.SectionWorkflow;
import org.khabar.kit.id.Ids;

/** Sets up a section tree in a database that has none. */
@ApplicationScoped
public class Departments {

    /** Parents come first. */
    private static final List<Department> TREE = List.of(
            new Department("", "rajniti", "राजनीति", "Politics"),
            new Department("rajniti", "chunav", "चुनाव", "Elections"),
            new Department("rajniti", "dal-aur-gathbandhan", "दल और गठबंधन", "Parties and alliances"),
            new Department("rajniti", "sansad", "संसद", "Parliament"),
            new Department("", "rajya", "राज्य", "States"),
            new Department("rajya", "uttar-pradesh", "उत्तर प्रदेश", "Uttar Pradesh"),
            new Department("rajya", "bihar", "बिहार", "Bihar"),
            new Department("rajya", "madhya-pradesh", "मध्य प्रदेश", "Madhya Pradesh"),
            new Department("rajya", "rajasthan", "राजस्थान", "Rajasthan"),
            new Department("rajya", "delhi", "दिल्ली", "Delhi"),
            new Department("rajya", "jharkhand", "झारखंड", "Jharkhand"),
            new Department("", "desh", "देश", "India"),
            new Department("desh", "krishi", "खेती-किसानी", "Farming"),
            new Department("desh", "shiksha", "शिक्षा", "Education"),
            new Department("desh", "swasthya", "सेहत", "Health"),
            new Department("", "vichar", "विचार", "Opinion"),
            new Department("", "arthvyavastha", "अर्थव्यवस्था", "Economy"));

    private final SectionRepository sections;
    private final SectionWorkflow workflow;
    private final Clock clock;

    public Departments(SectionRepository sections, SectionWorkflow workflow, Clock clock) {
        this.sections = sections;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Sets the tree up unless there is any section. */
    public void open() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (sections.tree().isEmpty()) {
                TREE.forEach(this::open);
            }
        });
    }

    private void open(Department department) {
        Optional<Section> parent = sections.tree().stream()
                .filter(section -> section.slug.equals(department.parent))
                .findFirst();
        workflow.take(
                Ids.at(clock.instant(), "generated:section:" + department.slug),
                department.slug,
                new SectionContent(
                        new Names(department.hindi, department.english),
                        new Section.Placement(parent.orElse(null), TREE.indexOf(department)),
                        new Section.Description(null, null)));
    }

    private record Department(String parent, String slug, String hindi, String english) {}
}
