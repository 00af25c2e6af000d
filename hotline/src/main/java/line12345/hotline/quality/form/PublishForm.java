package line12345.hotline.quality.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.RuleEntry;

import java.time.Instant;

/** A manager publishes another form; calls scored so far keep theirs. */
@ApplicationScoped
public class PublishForm {
    @Inject Forms forms;

    /**
     * @param seen the version the editor began with
     * @throws WrongForm when calls cannot be scored by it
     * @throws FormChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public int publish(String body, String source, int seen, Actor by, Instant now) {
        if (!by.is(Role.MANAGER)) {
            throw new NotYours("评分表由管理人员发布，请联系管理人员。");
        }
        forms.oneAtATime();
        Forms.Entry newest = forms.newest();
        if (newest.version() != seen) {
            throw new FormChangedMeanwhile(newest.who());
        }
        int version = newest.version() + 1;
        FormText.read(version, body);
        forms.add(version, body.strip(), RuleEntry.source(source), by, now);
        return version;
    }
}
