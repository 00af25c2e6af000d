package line12345.hotline.quality;

import line12345.hotline.quality.form.QualityForm;

/** Calls are scored by the form that holds now. */
final class NewestForm {
    private NewestForm() {}

    static void check(QualityForm newest, int used) {
        if (newest.version() != used) {
            throw new CaseMoved("评分表刚刚更新到第 " + newest.version() + " 版，请刷新页面后按新表打分。");
        }
    }
}
