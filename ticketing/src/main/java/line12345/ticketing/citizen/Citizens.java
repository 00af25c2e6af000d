package line12345.ticketing.citizen;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.Optional;

/** Everybody who ever asked. */
@ApplicationScoped
public class Citizens implements PanacheRepository<Citizen> {
    @Inject Identities identities;

    public Optional<Citizen> byPhone(PhoneNumber phone) {
        return find("phoneHash", identities.hash(phone.digits())).firstResultOptional();
    }

    /** Finds the person of this number or writes them down. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Citizen meet(PhoneNumber phone) {
        // Two calls from one number at once must become one person.
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, identities.hash(phone.digits()))
                .getSingleResult();
        Citizen citizen = byPhone(phone).orElseGet(() -> new Citizen(phone, identities));
        persist(citizen);
        return citizen;
    }
}
