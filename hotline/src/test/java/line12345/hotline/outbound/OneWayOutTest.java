package line12345.hotline.outbound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import line12345.hotline.call.relay.RelayExchange;
import line12345.hotline.outbound.line.BeginOutbound;
import line12345.hotline.outbound.line.Opened;
import line12345.hotline.outbound.line.RingOut;

import org.junit.jupiter.api.Test;

/** No citizen is rung past the quiet hours and the list of those who asked not to be. */
class OneWayOutTest {
    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPaths("target/classes");

    @Test
    void onlyTheOneDoorRingsOutside() {
        assertThat(house.contain(RingOut.class)).isTrue();
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RingOut.class.getName())
                .should()
                .callMethodWhere(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "ring a citizen",
                                call ->
                                        call.getName().equals("place")
                                                && call.getTargetOwner()
                                                        .isAssignableTo(RelayExchange.class)))
                .check(house);
    }

    @Test
    void whatRingsWasLookedAtFirst() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BeginOutbound.class.getName())
                .should()
                .callConstructor(Opened.class, String.class, String.class, String.class)
                .check(house);
    }
}
