package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** It has to be written again; the writer is told why 退回修改. */
@ApplicationScoped
public class SendEditionBack {
    @Inject Editions editions;
    @Inject Owners owners;

    /**
     * @param why at most 500 characters
     * @param version as the person saw it
     */
    @Transactional
    public void sendBack(long id, String why, int version, Actor by, Instant now) {
        EditionStep.SEND_BACK.mustBeBy(by);
        Edition edition = editions.own(by, id, version);
        edition.sendBack(why, by, now);
        editions.wrote(edition, EditionStep.SEND_BACK, by, now);
        owners.tellPerson(
                edition.writtenBy(),
                "知识库“" + edition.title() + "”被" + by.name() + "退回修改：" + edition.said(),
                now);
    }
}
