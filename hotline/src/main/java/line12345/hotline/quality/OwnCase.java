package line12345.hotline.quality;

import line12345.ticketing.account.Actor;

/** Only who spoke answers to the points. */
final class OwnCase {
    private OwnCase() {}

    static QualityCase of(QualityCase one, Actor by) {
        if (one.view().accountId() != by.accountId()) {
            throw new NoSuchCase();
        }
        return one;
    }
}
