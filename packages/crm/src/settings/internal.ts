import { modelSettings } from "@omni/db/schema";

export const modelSettingsColumns = {
  provider: modelSettings.provider,
  model: modelSettings.model,
  keyHint: modelSettings.keyHint,
  testedAt: modelSettings.testedAt,
};
