package line12345.ticketing.ticket.circle;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each person may know. */
@ApplicationScoped
public class Circles {
    @Inject @All List<CircleSource> sources;

    /**
     * Reviewers, callback officers and managers work on every request. Agents and shift leaders
     * know those of their own circles. Offices know what was sent to them, which is asked
     * elsewhere. Nobody of the hotline knows a request of a circle that names himself.
     */
    public Circle of(Actor reader) {
        if (reader.role() == null || reader.ofOffice()) {
            return Circle.everything();
        }
        if (reader.is(Role.AGENT) || reader.is(Role.SHIFT_LEADER)) {
            Set<String> own = new HashSet<>();
            sources.forEach(source -> own.addAll(source.of(reader)));
            return Circle.within(own, reader.name());
        }
        return Circle.but(reader.name());
    }
}
