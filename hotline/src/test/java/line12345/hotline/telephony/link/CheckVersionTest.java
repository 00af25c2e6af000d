package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.exchange.ExchangeFitness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Set;

class CheckVersionTest {
    @ParameterizedTest
    @CsvSource({
        "22.10.1+dfsg, true",
        "22, true",
        "20.5.0, false",
        "2.2, false",
        "222.1, false",
        "'', false"
    })
    void theMajorVersionDecides(String version, boolean fits) {
        assertThat(CheckVersion.fits(version, Set.of(22))).isEqualTo(fits);
    }

    @Test
    void anAdministratorReadsWhatToDo() {
        ExchangeFitness fitness = new ExchangeFitness();
        assertThat(fitness.cares(Instant.EPOCH)).isEmpty();
        fitness.untried("18.4.0", "22");
        assertThat(fitness.cares(Instant.EPOCH).get(0).sentence())
                .contains("18.4.0")
                .contains("来电照常接听")
                .contains("换成 22 版");
        fitness.well(ExchangeFitness.Point.VERSION);
        assertThat(fitness.cares(Instant.EPOCH)).isEmpty();
    }
}
