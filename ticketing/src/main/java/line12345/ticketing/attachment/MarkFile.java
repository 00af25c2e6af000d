package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Says whether the citizen will see a reply's file 给市民看 / 仅内部. */
@ApplicationScoped
public class MarkFile {
    @Inject OpenFiles open;

    @Transactional
    public void mark(String number, long id, boolean forCitizen, Actor by, Instant now) {
        open.of(number, id, by, now).mark(forCitizen);
    }
}
