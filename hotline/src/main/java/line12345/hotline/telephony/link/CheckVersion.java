package line12345.hotline.telephony.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.exchange.ExchangeFitness;
import line12345.hotline.call.exchange.ExchangeFitness.Point;

import org.jboss.logging.Logger;

import java.util.Set;
import java.util.stream.Collectors;

/** Looks which Asterisk it is. A strange one is told of and used all the same. */
@ApplicationScoped
class CheckVersion implements ExchangePart {
    private static final Logger LOG = Logger.getLogger(CheckVersion.class);

    @Inject ExchangeConfig config;
    @Inject ExchangeFitness fitness;

    @Override
    public void settle(LookUp found) throws Exception {
        String version = found.session().version();
        if (fits(version, config.versions())) {
            fitness.well(Point.VERSION);
            return;
        }
        String expected =
                config.versions().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining("、"));
        fitness.untried(version, expected);
        LOG.error(fitness.sentence());
    }

    /**
     * @param version such as {@code 22.10.1+dfsg}
     */
    static boolean fits(String version, Set<Integer> majors) {
        return majors.stream().anyMatch(major -> version.matches(major + "(\\D.*)?"));
    }
}
