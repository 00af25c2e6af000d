package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.IntakeKeys;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** An administrator gives a medium a key 发放投递密钥; it is revoked like every other key. */
@ApplicationScoped
public class MakeMediumKey {
    @Inject Media media;
    @Inject IntakeKeys keys;

    /**
     * @return the secret, to be shown once
     * @throws NoSuchMedium when there is none
     */
    @Transactional
    public MadeKey make(MediumKeyForm form, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        Medium medium = media.existing(form.medium());
        String name = TicketText.of("密钥名称", form.name(), 40);
        String owner = TicketText.of("使用单位和用途", form.owner(), 200);
        return keys.make(medium.name(), name, owner, form.validUntil(), form.sandbox(), by, now);
    }
}
