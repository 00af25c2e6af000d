// Drafts of forms and of whatever else is written; see draft/.
export { drop as dropDraft, fetchDrafts, read as readDraft, write as writeDraft } from "../draft/store.js";
export { startForms as startDrafts } from "../draft/forms.js";
