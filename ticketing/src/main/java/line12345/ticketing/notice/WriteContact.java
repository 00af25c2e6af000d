package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;

import java.time.Instant;

/** A person here says where to be reached 登记联系方式. */
@ApplicationScoped
public class WriteContact {
    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * @param written empty takes the address away
     * @throws WrongContact when nothing can be sent there
     */
    @Transactional
    public void write(Via via, String written, Actor by, Instant now) {
        if (written == null || written.isBlank()) {
            entities.createNativeQuery(
                            "delete from account_contact where account_id = ?1 and via = ?2")
                    .setParameter(1, by.accountId())
                    .setParameter(2, via.name())
                    .executeUpdate();
            return;
        }
        Contact contact = Contact.of(via, written);
        if (stands(via, contact.address(), by)) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into account_contact
                            (account_id, via, address_sealed, address_masked, changed_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (account_id, via) do update set
                            address_sealed = excluded.address_sealed,
                            address_masked = excluded.address_masked,
                            vouched_at = null,
                            changed_at = excluded.changed_at
                        """)
                .setParameter(1, by.accountId())
                .setParameter(2, via.name())
                .setParameter(3, identities.seal(contact.address()))
                .setParameter(4, contact.masked())
                .setParameter(5, now)
                .executeUpdate();
    }

    /** Written again, nothing changes: an administrator's word for it stays. */
    private boolean stands(Via via, String address, Actor by) {
        return entities
                .createNativeQuery(
                        """
                        select address_sealed from account_contact
                        where account_id = ?1 and via = ?2 for update
                        """,
                        String.class)
                .setParameter(1, by.accountId())
                .setParameter(2, via.name())
                .getResultList()
                .stream()
                .anyMatch(kept -> identities.open((String) kept).equals(address));
    }
}
