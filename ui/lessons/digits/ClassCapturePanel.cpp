// The prompt follows what the writer lacks; nothing is kept without a press of the button or Enter.
#include "ui/lessons/digits/ClassCapturePanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitCanvas.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kLabels = 10;
constexpr int kAskRoom = 90; ///< of the digit that is asked for, with gaps and margins

} // namespace

ClassCapturePanel::ClassCapturePanel(QWidget* parent)
    : Card(parent)
{
    makeHead();
    m_canvas = new DigitCanvas(this);
    body()->setSpacing(8);
    body()->addWidget(m_canvas, 1);
    makeTools();
    connect(m_canvas, &DigitCanvas::strokesChanged, this, [this] {
        if (!m_canvas->isEmpty())
            m_keptLabel = -1;
        showAll();
    });
    retranslate();
    askNext();
}

void ClassCapturePanel::makeHead()
{
    m_writerName = new QLabel(this);
    setTextRole(m_writerName, TextRole::Control);
    m_writer = new Stepper(this);
    m_writer->setRange(1, kLastWriter);
    header()->addWidget(m_writerName);
    header()->addWidget(m_writer);
    auto* row = new QHBoxLayout;
    m_ask = new QLabel(this);
    setTextRole(m_ask, TextRole::Body);
    m_wanted = new QLabel(this);
    m_order = new SegmentedControl(this);
    m_order->addSegment(QString());
    m_order->addSegment(QString());
    row->addWidget(m_ask);
    row->addWidget(m_wanted);
    row->addStretch(1);
    row->addWidget(m_order);
    body()->addLayout(row);
    connect(m_writer, &Stepper::valueChanged, this, [this] {
        m_keptLabel = -1;
        askNext();
        emit wantedChanged();
    });
    connect(m_order, &SegmentedControl::currentIndexChanged, this, [this] {
        askNext();
        emit wantedChanged();
    });
}

void ClassCapturePanel::makeTools()
{
    m_labels = new SegmentedControl(this);
    for (int label = 0; label < kLabels; ++label)
        m_labels->addSegment(QString::number(label));
    connect(m_labels, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_label = index;
        showAll();
        emit wantedChanged();
    });
    body()->addWidget(m_labels);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::FieldLabel);
    body()->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_keep = new QPushButton(this);
    setButtonKind(m_keep, ButtonKind::Primary);
    m_next = new QPushButton(this);
    m_take = new QPushButton(this);
    m_clear = makeIconButton(QStringLiteral("trash"), QString(), this);
    row->addWidget(m_keep);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_take);
    row->addWidget(m_clear);
    body()->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &ClassCapturePanel::keepRequested);
    connect(m_next, &QPushButton::clicked, this, [this] { m_writer->setValue(m_writer->value() + 1); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_canvas->setStrokes(m_drawing); });
    connect(m_clear, &QPushButton::clicked, m_canvas, &DigitCanvas::clear);
}

int ClassCapturePanel::writer() const
{
    return m_writer->value();
}

void ClassCapturePanel::setWriter(int writer)
{
    m_writer->setValue(writer);
}

bool ClassCapturePanel::isRandom() const
{
    return m_order->currentIndex() == 1;
}

void ClassCapturePanel::setRandom(bool random)
{
    m_order->setCurrentIndex(random ? 1 : 0);
}

void ClassCapturePanel::setLabel(int label)
{
    m_labels->setCurrentIndex(label);
}

void ClassCapturePanel::setDigits(const ClassDigits& digits)
{
    m_digits = digits;
    askNext();
}

// The digits that the writer lacks; when none is missing, those that are rarest. A drawing that is begun keeps its label.
void ClassCapturePanel::askNext()
{
    if (!m_canvas->isEmpty())
        return showAll();
    const std::array<int, 10> counts = m_digits.labelsOf(writer());
    const int fewest = *std::min_element(counts.begin(), counts.end());
    std::vector<int> missing;
    for (int label = 0; label < kLabels; ++label)
        if (counts[static_cast<std::size_t>(label)] == fewest)
            missing.push_back(label);
    const auto pick = isRandom() ? QRandomGenerator::global()->bounded(static_cast<int>(missing.size())) : 0;
    m_label = missing[static_cast<std::size_t>(pick)];
    const QSignalBlocker blocker(m_labels);
    m_labels->setCurrentIndex(m_label);
    showAll();
}

void ClassCapturePanel::setDrawing(const std::vector<Stroke>& strokes)
{
    m_drawing = strokes;
    showAll();
}

void ClassCapturePanel::showKept(int label, int answer)
{
    m_keptLabel = label;
    m_keptAnswer = answer;
    showSentence();
}

void ClassCapturePanel::forgetKept()
{
    m_keptLabel = -1;
    showSentence();
}

void ClassCapturePanel::startAnew()
{
    m_canvas->startAnew();
}

void ClassCapturePanel::setCompact(bool compact)
{
    m_compact = compact;
    showAll();
}

void ClassCapturePanel::showAll()
{
    m_wanted->setFont(Theme::instance().sans(m_compact ? 26 : 34, true));
    m_wanted->setText(QString::number(m_label));
    m_keep->setText(tr("Keep as %1").arg(m_label));
    m_keep->setEnabled(!m_canvas->isEmpty() && !m_digits.isFull());
    m_clear->setEnabled(!m_canvas->isEmpty());
    m_take->setVisible(!m_drawing.empty() && m_canvas->isEmpty());
    const auto counts = m_digits.labelsOf(writer());
    m_next->setVisible(std::all_of(counts.begin(), counts.end(), [](int count) { return count > 0; }) && m_canvas->isEmpty());
    showSentence();
}

void ClassCapturePanel::showSentence()
{
    const auto counts = m_digits.labelsOf(writer());
    const auto have = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    QString text = have == kLabels ? tr("%1 has all ten digits.").arg(writerName(writer()))
                                   : tr("%1 has %2 of 10 digits.").arg(writerName(writer())).arg(have);
    if (m_digits.isFull())
        text = tr("There is no room for more than %1 digits.").arg(kMaximumClassDigits);
    else if (m_keptLabel >= 0 && m_keptAnswer >= 0)
        text += QLatin1Char(' ') + tr("Kept as %1, the network reads %2.").arg(m_keptLabel).arg(m_keptAnswer);
    else if (m_keptLabel >= 0)
        text += QLatin1Char(' ') + tr("Kept as %1.").arg(m_keptLabel);
    if (m_sentence->text() != text)
        m_sentence->setText(text);
}

void ClassCapturePanel::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        setLabel(event->key() - Qt::Key_0);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_keep->isEnabled())
            emit keepRequested();
    } else {
        Card::keyPressEvent(event);
    }
}

// In a narrow column the digit stands for the words that ask for it.
void ClassCapturePanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_ask->setVisible(width() >= m_ask->sizeHint().width() + m_order->sizeHint().width() + kAskRoom);
}

void ClassCapturePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ClassCapturePanel::retranslate()
{
    setTitle(tr("Write"));
    m_writerName->setText(tr("Student"));
    m_writer->setAccessibleName(tr("Student's number"));
    m_writer->setAccessibleNames(tr("Previous student"), tr("Next student"));
    m_ask->setText(tr("Write this digit:"));
    m_order->setAccessibleName(tr("Order of the digits"));
    m_order->setSegmentText(0, tr("In turn"));
    m_order->setSegmentText(1, tr("At random"));
    m_order->setSegmentToolTip(0, tr("Asks for 0 to 9, one after another"));
    m_order->setSegmentToolTip(1, tr("Asks for the missing digits in no order"));
    m_labels->setAccessibleName(tr("Label of the drawing"));
    for (int label = 0; label < kLabels; ++label)
        m_labels->setSegmentToolTip(label, tr("The drawing is a %1 (key %1)").arg(label));
    m_canvas->setAccessibleName(tr("Canvas of the class"));
    m_canvas->setHint(tr("Write here"));
    m_canvas->setToolTip(tr("Enter keeps the drawing. Keyboard: arrows move, Space sets the pen down or lifts it"));
    m_keep->setToolTip(tr("Keep the drawing with this label (Enter)"));
    m_next->setText(tr("Next student"));
    m_take->setText(tr("Take from “Draw”"));
    m_take->setToolTip(tr("Copies the drawing of the tab “Draw” to this canvas"));
    nameIconButton(m_clear, tr("Clear"), QStringLiteral("Del"));
    showAll();
}

} // namespace chalknet::ui
