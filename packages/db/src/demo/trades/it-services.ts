import { category, defineTrade } from "./trade.ts";

export const itServices = defineTrade({
  name: "IT services",
  companyWords: "Systems, Digital, Networks, Informatics",
  typicalLine: 620,
  season: [1.0, 0.95, 1.05, 1.0, 1.0, 1.0, 0.75, 0.65, 1.1, 1.1, 1.15, 1.25],
  dealSubjects: `Move to the cloud, Network renewal, Managed workplace, Backup and recovery, Security audit, Web shop relaunch,
    ERP interfaces, Wi-Fi for all sites, Telephone system, Server replacement, Help desk contract, Document archive, Data warehouse,
    Mobile app, Staff security training, Office relocation IT, Firewall renewal, Intranet, Warehouse scanners, Video conferencing`,
  purchases: `Notebook computers, Network switches, Server hardware, Licences for resale, Storage drives, Monitors and docking stations,
    Subcontracted development, Cabling material`,
  categories: [
    category(
      "Managed services",
      "service",
      `Managed workstation, per seat | MON | 39.00
      Managed server, per machine | MON | 145.00
      Managed firewall | MON | 89.00
      Managed backup, per terabyte | MON | 64.00
      Patch management, per device | MON | 9.50
      Mailbox administration, per user | MON | 4.90
      Monitoring around the clock | MON | 210.00
      Printer fleet care | MON | 74.00`,
    ),
    category(
      "Consulting",
      "service",
      `Solution architect | HUR | 128.00
      Systems engineer | HUR | 96.00
      Project manager | HUR | 104.00
      Data protection adviser | HUR | 118.00
      Infrastructure assessment | DAY | 940.00
      Cloud readiness workshop | DAY | 1150.00
      Process mapping workshop | DAY | 990.00
      Interim IT manager | DAY | 890.00`,
    ),
    category(
      "Software development",
      "service",
      `Backend developer | HUR | 92.00
      Frontend developer | HUR | 88.00
      Interface between two systems | C62 | 2400.00
      Test automation engineer | HUR | 84.00
      User interface design | HUR | 86.00
      Code review, per repository | C62 | 780.00
      Database tuning | HUR | 108.00
      Maintenance retainer | MON | 640.00`,
    ),
    category(
      "Cloud hosting",
      "service",
      `Virtual server, 2 cores | MON | 24.00
      Virtual server, 8 cores | MON | 86.00
      Object storage, per terabyte | MON | 19.50
      Managed PostgreSQL | MON | 118.00
      Load balancer | MON | 32.00
      Static site hosting | MON | 8.00
      Container cluster | MON | 340.00
      Private network link | MON | 150.00`,
    ),
    category(
      "Security",
      "service",
      `Penetration test, web application | C62 | 4200.00
      Vulnerability scan, quarterly | C62 | 690.00
      Phishing exercise | C62 | 850.00
      Incident response, on call | MON | 480.00
      Password vault, per user | MON | 3.40
      Endpoint protection, per device | MON | 5.20
      Certificate management | MON | 45.00
      Security policy set | C62 | 1650.00`,
    ),
    category(
      "Training",
      "service",
      `Spreadsheet course, half day | C62 | 320.00
      Security awareness, per participant | C62 | 48.00
      Administrator course, two days | C62 | 1380.00
      Collaboration tools, half day | C62 | 340.00
      SQL for analysts, one day | C62 | 720.00
      Help desk onboarding | C62 | 410.00
      Git for teams, one day | C62 | 760.00
      Data protection briefing | C62 | 290.00`,
    ),
    category(
      "Handbooks",
      "goods",
      `Handbook Safe at the keyboard | C62 | 14.90
      Handbook First steps in SQL | C62 | 24.50
      Handbook The tidy network | C62 | 29.00
      Handbook Backups that restore | C62 | 19.90
      Handbook Working from home | C62 | 12.50
      Handbook Spreadsheets in practice | C62 | 22.00
      Handbook Data protection in small firms | C62 | 27.50
      Poster set Ten rules for e-mail | SET | 18.00`,
      true,
    ),
    category(
      "Workstations",
      "goods",
      `Notebook 14 inch, office | C62 | 899.00
      Notebook 16 inch, engineering | C62 | 1690.00
      Mini desktop computer | C62 | 579.00
      Monitor 27 inch | C62 | 249.00
      Docking station | C62 | 159.00
      Keyboard and mouse | SET | 46.00
      Headset for calls | C62 | 78.00
      Webcam, full HD | C62 | 64.00`,
    ),
    category(
      "Servers and storage",
      "goods",
      `Rack server, one processor | C62 | 2950.00
      Rack server, two processors | C62 | 5400.00
      Network storage, 4 bays | C62 | 640.00
      Network storage, 12 bays | C62 | 2380.00
      Drive 8 TB | C62 | 214.00
      Solid-state drive 2 TB | C62 | 168.00
      Uninterruptible power supply | C62 | 520.00
      Tape drive | C62 | 3150.00`,
    ),
    category(
      "Network equipment",
      "goods",
      `Switch, 24 ports | C62 | 385.00
      Switch, 48 ports with power | C62 | 1090.00
      Wireless access point | C62 | 189.00
      Firewall appliance, small office | C62 | 620.00
      Fibre module 10 Gbit | C62 | 48.00
      Patch cable, 2 m | C62 | 3.20
      Network cable Cat 7 | MTR | 0.95
      Wall cabinet 12 U | C62 | 210.00`,
    ),
  ],
});
