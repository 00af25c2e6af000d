package line12345.ticketing.partner.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.Partners;

import java.time.Instant;

/**
 * An administrator sees whether a partner answers 测试连接; outside a transaction, it may take long.
 */
@ApplicationScoped
public class TryPartner {
    @Inject Partners partners;
    @Inject Instance<PartnerLine> line;

    /**
     * @return what came of it, a sentence
     */
    public String tryOut(String name, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        Partner partner = partners.existing(name);
        return line.stream()
                .findFirst()
                .map(one -> one.tried(partner, now))
                .orElse("本系统没有装载对接渠道，请联系运维人员。");
    }
}
