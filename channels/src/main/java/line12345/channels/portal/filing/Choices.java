package line12345.channels.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;

import java.util.List;

/** What the city's tables offer to choose from. */
@ApplicationScoped
class Choices {
    @Inject Matters matters;
    @Inject Places places;

    List<Choice> matters() {
        return matters.all().stream().map(m -> new Choice(m.code(), m.name())).toList();
    }

    List<Choice> places() {
        return places.all().stream().map(p -> new Choice(p.code(), p.name())).toList();
    }
}
