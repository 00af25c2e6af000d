package line12345.hotline.quality;

import line12345.hotline.quality.form.QualityForm;

/** Points of a call. */
final class Points {
    private Points() {}

    /**
     * @throws WrongCase when it is not between 0 and 100
     */
    static int sound(int points) {
        if (points < 0 || points > QualityForm.FULL) {
            throw new WrongCase("分数请填 0 到 100。");
        }
        return points;
    }
}
