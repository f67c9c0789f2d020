// Node 20 has no Temporal; the browsers that we support have.
import 'temporal-polyfill/global';
