package line12345.hotline.telephony.link;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.asteriskjava.manager.event.AbstractHoldEvent;
import org.asteriskjava.manager.event.BridgeEvent;
import org.asteriskjava.manager.event.DialEvent;
import org.asteriskjava.manager.event.DtmfEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.junit.jupiter.api.Test;

/** Whoever waits for an event that the link passes over would wait for ever. */
class UnheardTest {
    /** What the library makes of them, and what they are kinds of. */
    private static final Class<?>[] THEIRS = {
        AbstractHoldEvent.class, BridgeEvent.class, DialEvent.class, DtmfEvent.class
    };

    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPaths("target/classes");

    @Test
    void nobodyAsksForWhatIsPassedOver() {
        assertThat(house.contain(Unheard.class)).isTrue();
        noClasses()
                .that(not(belongToAnyOf(Unheard.class)))
                .should()
                .dependOnClassesThat(belongToAnyOf(Unheard.KINDS.toArray(Class[]::new)))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(THEIRS))
                .check(house);
    }

    @Test
    void whatEndsACallIsHeard() {
        assertThat(Unheard.KINDS).isNotEmpty().doesNotContain(HangupEvent.class);
    }
}
