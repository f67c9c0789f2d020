import type { DemoThread } from '../thread.ts';
import { allotments } from './allotments.ts';
import { bodyWornVideo } from './body-worn-video.ts';
import { cateringTender } from './catering-tender.ts';
import { complaintRecords } from './complaint-records.ts';
import { culvertSurveys } from './culvert-surveys.ts';
import { cycleHangars } from './cycle-hangars.ts';
import { leisureCentreHeating } from './leisure-centre-heating.ts';
import { potholeClaims } from './pothole-claims.ts';
import { schoolMinibus } from './school-minibus.ts';
import { schoolTransport } from './school-transport.ts';
import { streetLighting } from './street-lighting.ts';
import { taxiLicences } from './taxi-licences.ts';
import { voucherAdvice } from './voucher-advice.ts';
import { wardStaffing } from './ward-staffing.ts';
import { withdrawn } from './withdrawn.ts';

const threads = [
  complaintRecords,
  potholeClaims,
  streetLighting,
  cateringTender,
  schoolTransport,
  voucherAdvice,
  bodyWornVideo,
  wardStaffing,
  leisureCentreHeating,
  cycleHangars,
  allotments,
  culvertSurveys,
  taxiLicences,
  schoolMinibus,
  withdrawn,
];

/** Every thread of the demo, dated so that each shows the same on any day. */
export function threadsOn(today: string): readonly DemoThread[] {
  return threads.map((threadOn) => threadOn(today));
}
