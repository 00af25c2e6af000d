package line12345.hotline.console.pool;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.dispatch.Choice;

import org.junit.jupiter.api.Test;

import java.util.List;

class OfficesFormTest {
    @Test
    void nothingChosenIsTheCatalogues() {
        Choice catalogues = new Choice(null, List.of(), "理由");
        assertThat(form(null, null, null)).isEqualTo(catalogues);
        assertThat(form(null, 31L, null)).isEqualTo(catalogues);
        assertThat(form(null, null, List.of())).isEqualTo(catalogues);
    }

    @Test
    void theCataloguesCoHandlersCanBeTakenAway() {
        assertThat(form(null, 31L, List.of())).isEqualTo(new Choice(31L, List.of(), "理由"));
    }

    @Test
    void anotherOfficeGoesBeforeTheCatalogues() {
        assertThat(form(32L, 31L, List.of(33L))).isEqualTo(new Choice(32L, List.of(33L), "理由"));
        assertThat(form(32L, null, null)).isEqualTo(new Choice(32L, List.of(), "理由"));
    }

    private static Choice form(Long department, Long lead, List<Long> helpers) {
        return new OfficesForm(1, department, lead, helpers, "理由", null).choice();
    }
}
