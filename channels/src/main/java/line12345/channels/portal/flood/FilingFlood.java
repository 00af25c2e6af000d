package line12345.channels.portal.flood;

import io.vertx.core.http.HttpServerRequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.channels.kit.TooMany;
import line12345.channels.portal.PortalConfig;
import line12345.channels.portal.puzzle.Puzzle;
import line12345.channels.portal.puzzle.WorkCookie;
import line12345.channels.portal.puzzle.WorkNeeded;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.guess.Source;

import java.time.Instant;

/** How much one telephone and one address may file in an hour, whichever form they use. */
@ApplicationScoped
public class FilingFlood {
    @Inject Puzzle puzzle;
    @Inject WorkCookie works;
    @Inject HourlyLimit limit;
    @Inject PortalConfig config;

    /**
     * @param key of the form; the same one again is not counted again
     * @throws WorkNeeded when the browser has to work first
     * @throws TooMany when it has to wait
     */
    public void refuse(String phone, String key, HttpServerRequest request, Instant now) {
        String address = Source.of(request.remoteAddress().hostAddress());
        puzzle.pass(works.brought(request, now), address, key, now);
        String digits = PhoneNumber.parse(phone).digits();
        if (!limit.take("filing from " + address, key, config.filingsPerAddress(), now)) {
            throw new TooMany("您所在的网络这一小时提交得太多了，请过一会儿再提交，或直接拨打 12345。");
        }
        if (!limit.take("filing of " + digits, key, config.filingsPerPhone(), now)) {
            throw new TooMany("这个号码一小时内提交的诉求太多了，请过一会儿再提交，或直接拨打 12345。");
        }
    }
}
