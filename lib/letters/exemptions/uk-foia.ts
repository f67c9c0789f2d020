import type { Exemption } from './exemption';
import { ukFoiaAbsolute } from './uk-foia-absolute';
import { ukFoiaQualified } from './uk-foia-qualified';
import { ukFoiaQualifiedLater } from './uk-foia-qualified-later';

/** The exemptions of the Freedom of Information Act 2000, Part II. */
export const ukFoiaExemptions: readonly Exemption[] = [...ukFoiaAbsolute, ...ukFoiaQualified, ...ukFoiaQualifiedLater];
