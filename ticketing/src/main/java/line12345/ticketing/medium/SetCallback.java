package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.network.OutsideAddresses;

import java.time.Instant;

/** An administrator says where a medium is told of notices 推送通知的地址, or that it asks itself. */
@ApplicationScoped
public class SetCallback {
    @Inject EntityManager entities;
    @Inject Media media;
    @Inject OutsideAddresses addresses;

    /**
     * @param typed https; empty for nowhere
     * @throws NoSuchMedium when there is none
     * @throws line12345.ticketing.network.WrongAddress when it is not to be called
     */
    @Transactional
    public void set(String name, String typed, Actor by, Instant now) {
        MakeKey.mustBeAdministrator(by);
        media.existing(name);
        String address = typed == null || typed.isBlank() ? null : typed.strip();
        if (address != null) {
            addresses.checked(address);
        }
        entities.createNativeQuery("update medium set callback = cast(?2 as text) where name = ?1")
                .setParameter(1, name)
                .setParameter(2, address)
                .executeUpdate();
        media.note(name, address == null ? "不再推送通知" : "通知推送到 " + address, by, now);
    }
}
