// Two outputs, each with the choice of its run; their curves are those of the card below.
#include "ui/lessons/lab/SideBySide.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

SideBySide::SideBySide(LabController& controller, LabTime& time, QWidget* parent)
    : Card(parent)
    , m_controller(controller)
    , m_time(time)
    , m_close(makeIconButton(QStringLiteral("close"), {}, this))
{
    header()->addWidget(m_close);
    setFocusProxy(m_close);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        row->addWidget(makeSide(m_sides[i]), 1);
        m_makers[i] = std::make_unique<MomentMaker>();
        connect(m_makers[i].get(), &MomentMaker::snapshotReady, this,
            [this, i](const SnapshotPointer& snapshot) { m_sides[i].output->setSnapshot(snapshot); });
    }
    body()->addLayout(row, 1);
    connect(m_close, &QPushButton::clicked, this, &SideBySide::closeRequested);
    connect(&m_time, &LabTime::changed, this, &SideBySide::refresh);
    connect(&m_controller, &LabController::runsChanged, this, [this] {
        fillChoices();
        refresh();
    });
    hide();
    retranslate();
}

QWidget* SideBySide::makeSide(Side& side)
{
    auto* box = new QWidget(this);
    side.choice = new QComboBox(box);
    side.caption = new QLabel(box);
    side.choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    side.choice->setMinimumContentsLength(6);
    side.output = new OutputPanel(box);
    setInk(side.caption, Ink::Secondary);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(side.choice);
    top->addWidget(side.caption, 1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(side.output, 1);
    connect(side.choice, &QComboBox::activated, this, [this, &side] {
        side.run = side.choice->currentData().toInt();
        refresh();
    });
    return box;
}

void SideBySide::open()
{
    m_sides[0].run = m_time.run();
    m_sides[1].run = m_time.run();
    for (const LabRun& run : m_controller.runs().all())
        if (run.number != m_time.run() && m_time.canShow(run.number))
            m_sides[1].run = run.number;
    for (Side& side : m_sides) {
        side.output->setRange(m_controller.range());
        side.output->setData(m_controller.split(), planePoints(m_controller.document()));
    }
    show();
    raise();
    fillChoices();
    refresh();
}

void SideBySide::setWords(const LabPlaneWords& words)
{
    for (const Side& side : m_sides)
        side.output->setWords(words);
}

void SideBySide::setScales(double stage, double chrome)
{
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, chrome));
    for (const Side& side : m_sides) {
        side.choice->setFont(theme.font(TextRole::Control, chrome));
        side.caption->setFont(theme.sans(13.5 * chrome));
        side.output->setScales(stage * 0.85, chrome);
    }
}

void SideBySide::fillChoices()
{
    for (Side& side : m_sides) {
        const QSignalBlocker block(side.choice);
        side.choice->clear();
        for (const LabRun& run : m_controller.runs().all())
            if (m_time.canShow(run.number))
                side.choice->addItem(run.label(), run.number);
        if (const int index = side.choice->findData(side.run); index >= 0)
            side.choice->setCurrentIndex(index);
        side.run = side.choice->currentData().toInt();
    }
}

void SideBySide::showSide(Side& side)
{
    if (!m_time.canShow(side.run))
        return;
    const auto index = static_cast<std::size_t>(&side - m_sides.data());
    const MomentRequest wanted = m_time.momentOf(side.run, m_time.step());
    const History& history = m_controller.historyOf(side.run);
    const HistoryLosses losses = history.moment(history.indexAt(m_time.step())).losses;
    const QString test = std::isfinite(losses.testLoss)
        ? QStringLiteral(" · ") + tr("test %1").arg(measured(static_cast<double>(losses.testLoss), 3))
        : QString();
    side.caption->setText(tr("step %1").arg(grouped(static_cast<qint64>(wanted.position.step))) + QStringLiteral(" · ")
        + tr("train %1").arg(measured(static_cast<double>(losses.trainLoss), 3)) + test + QStringLiteral(" · ")
        + settingsText(wanted.config, true));
    m_makers[index]->request(wanted);
}

void SideBySide::refresh()
{
    if (isHidden() || !m_time.isOpen())
        return;
    for (Side& side : m_sides)
        showSide(side);
}

void SideBySide::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        Card::keyPressEvent(event);
}

void SideBySide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SideBySide::retranslate()
{
    setTitle(tr("Two runs side by side"));
    nameIconButton(m_close, tr("Close"));
    m_sides[0].choice->setAccessibleName(tr("Left run"));
    m_sides[1].choice->setAccessibleName(tr("Right run"));
    fillChoices();
    refresh();
}

} // namespace chalknet::ui
